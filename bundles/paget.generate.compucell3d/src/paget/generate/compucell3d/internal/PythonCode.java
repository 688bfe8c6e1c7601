package paget.generate.compucell3d.internal;

/** The part of the steppables about cells that is the same for every model. */
final class PythonCode {

    static final String HEAD = """
            import math
            import random

            import numpy as np

            from cc3d.core.PySteppables import MitosisSteppableBase, SteppableBasePy

            """;

    /** What all steppables share. */
    static final String POPULATION = """


            def multiplier(steppable, cell, name, behaviour, target=""):
                \"""The product of the regulations of a behaviour, for a cell where it is.\"""
                product = 1.0
                for kind, signal, basal, saturated, half, power, others in REGULATIONS.get((name, behaviour, target), []):
                    value = steppable.sensed(cell, kind, signal)
                    if others is None:
                        share = value ** power / (half ** power + value ** power)
                    else:
                        bound = value / (half * (1 + sum(steppable.sensed(cell, *other) / constant
                                                         for *other, constant in others)))
                        share = (bound / (1 + bound)) ** power
                    product *= basal + (saturated - basal) * share
                return product


            class Population:
                \"""What all steppables need to know about cells and fields.\"""

                def type_of(self, name):
                    return TYPE_IDS[name]

                def name_of(self, cell):
                    return TYPE_NAMES[cell.type]

                def field_of(self, name):
                    return LEVELS[name] if name in SOLVED else getattr(self.field, name)

                def living(self, name):
                    return [cell for cell in self.cell_list_by_type(self.type_of(name)) if cell.targetVolume > 0]

                def count(self):
                    \"""Counts the living once a step, for regulations by numbers.\"""
                    self.numbers = {name: len(self.living(name)) for name in TYPE_IDS}

                def mean(self, name):
                    return float(LEVELS[name].mean())

                def sensed(self, cell, kind, signal):
                    if kind == "level":
                        value = self.field_of(signal)[int(cell.xCOM), int(cell.yCOM), int(cell.zCOM)]
                    elif kind == "contact":
                        value = len(self.touching(cell, signal))
                    elif kind == "count":
                        value = self.numbers[signal]
                    else:
                        value = OUTSIDE.values[signal]
                    return max(float(value), 0.0)

                def touching(self, cell, name):
                    wanted = self.type_of(name)
                    return [n for n, area in self.get_cell_neighbor_data_list(cell) if n and n.type == wanted
                            and n.targetVolume > 0]

                def happens(self, rate):
                    return rate > 0 and random.random() < 1 - math.exp(-rate * STEP)

                def set_size(self, cell):
                    cell.targetVolume = TYPES[self.name_of(cell)]["volume"]
                    cell.lambdaVolume = TYPES[self.name_of(cell)]["stiffness"]

                def remove(self, cell):
                    cell.targetVolume = 0
                    cell.lambdaVolume = 100 * TYPES[self.name_of(cell)]["stiffness"]

                def appear(self, name):
                    \"""A new cell on a free site.\"""
                    for _ in range(1000):
                        at = random.randrange(self.dim.x), random.randrange(self.dim.y), random.randrange(self.dim.z)
                        if not self.cell_field[at[0], at[1], at[2]]:
                            cell = self.new_cell(self.type_of(name))
                            self.cell_field[at[0], at[1], at[2]] = cell
                            self.set_size(cell)
                            return

                def set_number(self, name, number):
                    cells = self.living(name)
                    for cell in random.sample(cells, max(0, len(cells) - number)):
                        self.remove(cell)
                    for _ in range(number - len(cells)):
                        self.appear(name)

                def set_level(self, name, value):
                    LEVELS[name] = np.vectorize(value, otypes=[float])(LEVELS[name])
            """;

    /** Division, death and the rest of what cells do. */
    static final String CELLS = """


            class BirthSteppable(MitosisSteppableBase, Population):
                \"""Division, with daughters that may be mutants, and cells from outside.\"""

                def __init__(self, frequency=1):
                    MitosisSteppableBase.__init__(self, frequency)

                def start(self):
                    random.seed(SEED)
                    for cell in self.cell_list:
                        self.set_size(cell)

                def step(self, mcs):
                    self.count()
                    dividing = []
                    for cell in self.cell_list:
                        name = self.name_of(cell)
                        if cell.targetVolume > 0 and self.happens(TYPES[name]["CYCLE"] * multiplier(self, cell, name, "CYCLE")):
                            dividing.append(cell)
                    for cell in dividing:
                        self.divide_cell_random_orientation(cell)
                    for name, rate in INFLOWS:
                        waiting = random.expovariate(rate)
                        while waiting < STEP:
                            self.appear(name)
                            waiting += random.expovariate(rate)

                def update_attributes(self):
                    self.clone_parent_2_child()
                    self.set_size(self.parent_cell)
                    chance = random.random()
                    for name, probability in TYPES[self.name_of(self.parent_cell)]["mutations"].items():
                        if chance < probability:
                            self.child_cell.type = self.type_of(name)
                            break
                        chance -= probability
                    self.set_size(self.child_cell)


            class OutsideSteppable(SteppableBasePy, Population):
                \"""Lets what is not in space run along, and its events act on cells and fields.\"""

                def __init__(self, frequency=1):
                    SteppableBasePy.__init__(self, frequency)

                def start(self):
                    OUTSIDE.begin(self)

                def step(self, mcs):
                    OUTSIDE.advance(self)


            class CellSteppable(SteppableBasePy, Population):
                \"""Death, departure, switching, killing and motion.\"""

                def __init__(self, frequency=1):
                    SteppableBasePy.__init__(self, frequency)

                def step(self, mcs):
                    self.count()
                    for cell in self.cell_list:
                        if cell.targetVolume <= 0:
                            continue
                        name = self.name_of(cell)
                        rates = TYPES[name]
                        if self.happens(self.loss(cell, name, rates)):
                            self.remove(cell)
                            continue
                        for target, rate in rates["KILLING"].items():
                            rate *= multiplier(self, cell, name, "KILLING", target)
                            for victim in self.touching(cell, target):
                                if self.happens(rate):
                                    self.remove(victim)
                        for target, rate in rates["SWITCH"].items():
                            if self.happens(rate * multiplier(self, cell, name, "SWITCH", target)):
                                cell.type = self.type_of(target)
                                self.set_size(cell)
                                break
                        self.push(cell, rates)

                def loss(self, cell, name, rates):
                    \"""Rate of death by all causes and of departure.\"""
                    return rates["DEATH"] * multiplier(self, cell, name, "DEATH") \\
                        + sum(rate * multiplier(self, cell, name, "DEATH", cause) for cause, rate in rates["CAUSES"].items()) \\
                        + rates["INTRAVASATION"] * multiplier(self, cell, name, "INTRAVASATION")

                def push(self, cell, rates):
                    if rates["force"] > 0 and (random.random() < STEP / rates["persistence"]
                                               or (cell.lambdaVecX, cell.lambdaVecY) == (0, 0)):
                        angle = random.uniform(0, 2 * math.pi)
                        height = random.uniform(-1, 1) if self.dim.z > 1 else 0.0
                        flat = math.sqrt(1 - height * height)
                        cell.lambdaVecX = -rates["force"] * flat * math.cos(angle)
                        cell.lambdaVecY = -rates["force"] * flat * math.sin(angle)
                        cell.lambdaVecZ = -rates["force"] * height
            """;

    private PythonCode() {
    }
}
