package paget.engine.agents.internal;

/** What cells feel of one another. */
interface Neighbourhood {

    /** Works out velocities, pressures, contacts and harm of all cells from where cells are at the start of a step. */
    void gather(Team team);
}
