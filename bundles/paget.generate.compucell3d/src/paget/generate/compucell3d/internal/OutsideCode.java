package paget.generate.compucell3d.internal;

/** The part of the steppables that solves what runs along with a tissue; the same for every model. */
final class OutsideCode {

    static final String TEXT = """


            class Outside:
                \"""What is not in space: equations by the method of Runge and Kutta, with events in between.\"""

                def __init__(self):
                    self.time = 0.0
                    self.steps = 0
                    self.values = dict(CONSTANTS, **START)
                    self.before = [event[1] for event in EVENTS]
                    self.waiting = []

                def begin(self, steppable):
                    self.look(steppable)
                    self.happen(steppable)

                def advance(self, steppable):
                    self.look(steppable)
                    self.steps += 1
                    end = self.steps * STEP / UNIT
                    while self.time < end:
                        self.integrate(min([end] + [due for due, number, values in self.waiting if due > self.time]))
                        self.happen(steppable)

                def look(self, steppable):
                    for name, (kind, what, part) in INPUTS.items():
                        if kind == "cells":
                            self.values[name] = len(steppable.living(what)) / part
                        else:
                            self.values[name] = steppable.mean(what)
                    compute(self.time, self.values)

                def rates(self, time, state):
                    values = dict(self.values, **state)
                    compute(time, values)
                    return rates(time, values)

                def runge_kutta(self, time, state, step):
                    def moved(slopes, share):
                        return {name: value + share * step * slopes.get(name, 0.0) for name, value in state.items()}

                    first = self.rates(time, state)
                    second = self.rates(time + step / 2, moved(first, 0.5))
                    third = self.rates(time + step / 2, moved(second, 0.5))
                    fourth = self.rates(time + step, moved(third, 1))
                    return {name: value + step / 6 * (first.get(name, 0.0) + 2 * second.get(name, 0.0)
                                                      + 2 * third.get(name, 0.0) + fourth.get(name, 0.0))
                            for name, value in state.items()}

                def integrate(self, end):
                    state = {name: self.values[name] for name in START}
                    step = end - self.time
                    while self.time < end:
                        step = min(step, end - self.time)
                        whole = self.runge_kutta(self.time, state, step)
                        half = self.runge_kutta(self.time, state, step / 2)
                        half = self.runge_kutta(self.time + step / 2, half, step / 2)
                        error = max([abs(whole[name] - half[name]) / (1e-12 + 1e-6 * abs(half[name])) for name in state],
                                    default=0.0)
                        if error > 1 and self.time + step / 2 > self.time:
                            step /= 2
                            continue
                        state = half
                        self.time = end if step == end - self.time else self.time + step
                        step *= 2
                    self.values.update(state)
                    compute(self.time, self.values)

                def happen(self, steppable):
                    changed = True
                    while changed:
                        changed = False
                        for number, (trigger, _, persistent, delay, early, changes) in enumerate(EVENTS):
                            now = bool(trigger(self.time, self.values))
                            if now and not self.before[number]:
                                values = [value(self.time, self.values) for _, value in changes] if early else None
                                self.waiting.append((self.time + delay(self.time, self.values), number, values))
                            elif not now and not persistent:
                                self.waiting = [w for w in self.waiting if w[1] != number]
                            self.before[number] = now
                        for entry in sorted(self.waiting, key=lambda w: (w[0], w[1])):
                            if entry[0] <= self.time:
                                self.waiting.remove(entry)
                                self.change(steppable, EVENTS[entry[1]][5], entry[2])
                                changed = True

                def change(self, steppable, changes, early):
                    fixed = early or [value(self.time, self.values) for _, value in changes]
                    for (name, value), new in zip(changes, fixed):
                        if name not in INPUTS:
                            self.values[name] = new
                            continue
                        kind, what, part = INPUTS[name]
                        if kind == "cells":
                            steppable.set_number(what, round(new * part))
                        else:
                            steppable.set_level(what, lambda level: value(self.time, dict(self.values, **{name: level})))
                    self.look(steppable)


            OUTSIDE = Outside()
            """;

    private OutsideCode() {
    }
}
