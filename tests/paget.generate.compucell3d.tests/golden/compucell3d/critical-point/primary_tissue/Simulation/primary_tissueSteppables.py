# Written by Paget VERSION.
# Model: Critical point and biomarker
# SHA-256 of the model: MODEL-HASH
import math
import random

import numpy as np

from cc3d.core.PySteppables import MitosisSteppableBase, SteppableBasePy

# Rates in 1/min, lengths in sites.
STEP = 1
SEED = 1
TYPE_IDS = {"primary": 1}
TYPE_NAMES = {n: name for name, n in TYPE_IDS.items()}
TYPES = {
    "primary": {
        "volume": 13.854423602330987,
        "stiffness": 10.311301787618746,
        "CYCLE": 7.01388888888889E-5,
        "DEATH": 0,
        "CAUSES": {},
        "INTRAVASATION": 6.944444444444445E-7,
        "SWITCH": {},
        "KILLING": {},
        "mutations": {},
        "exchanges": [],
        "force": 0,
        "persistence": 1,
    },
}

# (type, behaviour, object): (kind of signal, its name, b, m, K, n, None) for the factors b + (m - b)*s**n/(K**n + s**n);
# of a receptor (..., [(kind, name, K), ...]) with what competes for it and b + (m - b)*(x/(1 + x))**n,
# x = s/(K*(1 + sum of s/K of the others))
REGULATIONS = {
}

# (type, rate in cells/min)
INFLOWS = []

# field, region as a function of sites, level at the start
PATCHES = [
]

# field, region, gain in levels/min, loss in 1/min, what outside multiplies the gain
SOURCES = [
]

# field, field that wears it down, rate in 1/(min*level)
DEGRADATIONS = [
]

# field, field that it turns into, field that makes it do so, rate in 1/min, whether it grows less
ACTIVATIONS = [
]

# field: level at the start, diffusion in sites**2/min, decay in 1/min, levels held at the ends of the axes
SOLVED = {
}
LEVELS = {}
# longest step of those that diffuse, in minutes
LONGEST = 0.25
# whether cells move along one of them
FOLLOWED = False

# What runs along with the tissue, well mixed; its unit of time in minutes.
UNIT = 1440
CONSTANTS = {}
START = {}

# name: what it shows, its type or field, and the part of the tissue that is here
INPUTS = {}


def compute(t, v):
    """Values that follow from others."""


def rates(t, v):
    """Changes in a unit of time."""
    return {
    }


# trigger, its value before the start, whether it stays when the trigger turns false, delay, whether the
# values are those at the trigger, and what is set
EVENTS = [
]


class Outside:
    """What is not in space: equations by the method of Runge and Kutta, with events in between."""

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


def multiplier(steppable, cell, name, behaviour, target=""):
    """The product of the regulations of a behaviour, for a cell where it is."""
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
    """What all steppables need to know about cells and fields."""

    def type_of(self, name):
        return TYPE_IDS[name]

    def name_of(self, cell):
        return TYPE_NAMES[cell.type]

    def field_of(self, name):
        return LEVELS[name] if name in SOLVED else getattr(self.field, name)

    def living(self, name):
        return [cell for cell in self.cell_list_by_type(self.type_of(name)) if cell.targetVolume > 0]

    def count(self):
        """Counts the living once a step, for regulations by numbers."""
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
        """A new cell on a free site."""
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


class FieldSteppable(SteppableBasePy, Population):
    """Levels at the start, sources, wear, secretion and uptake, and the diffusion of fast fields."""

    def __init__(self, frequency=1):
        SteppableBasePy.__init__(self, frequency)

    def start(self):
        self.shape = (self.dim.x, self.dim.y, self.dim.z)
        for name, (initial, *_) in SOLVED.items():
            LEVELS[name] = np.full(self.shape, float(initial))
        for name, region, level in PATCHES:
            if name in SOLVED:
                LEVELS[name][self.sites(region)] = level
                continue
            field = self.field_of(name)
            for x, y, z in self.every_pixel():
                if region(x, y, z):
                    field[x, y, z] = level
        self.sources = [(name, self.sites(region), gain, loss, by) for name, region, gain, loss, by in SOURCES]
        self.shown = {}
        self.show()

    def sites(self, region):
        return np.vectorize(region, otypes=[bool])(*np.indices(self.shape))

    def step(self, mcs):
        self.count()
        self.gain = {name: np.zeros(self.shape) for name in SOLVED}
        self.loss = {name: np.zeros(self.shape) for name in SOLVED}
        for name, sites, gain, loss, by in self.sources:
            self.gain[name][sites] += gain * (OUTSIDE.values[by] if by else 1.0)
            self.loss[name][sites] += loss
        for name, agent, rate in DEGRADATIONS:
            self.loss[name] += rate * LEVELS[agent]
        for name, product, activator, rate, used in ACTIVATIONS:
            share = rate * (LEVELS[activator] if activator else 1.0)
            self.gain[product] += share * LEVELS[name]
            if used:
                self.loss[name] += share
        for cell in self.cell_list:
            if cell.targetVolume > 0:
                self.feed(cell, self.name_of(cell))
        for name in SOLVED:
            self.solve(name)
        if FOLLOWED or mcs % 10 == 0:
            self.show()

    def feed(self, cell, name):
        for signal, amount, rate, target, uptake in TYPES[name]["exchanges"]:
            given = multiplier(self, cell, name, "SECRETION", signal)
            taken = multiplier(self, cell, name, "UPTAKE", signal)
            sites = max(1, cell.volume)
            gain = (amount + rate * target) * given / sites
            loss = (rate * given + uptake * taken) / sites
            for pixel in self.get_cell_pixel_list(cell):
                self.exchange(signal, pixel.pixel.x, pixel.pixel.y, pixel.pixel.z, gain, loss)

    def exchange(self, name, x, y, z, gain, loss):
        """c' = gain - loss*c on a site for a step: now, or together with all else that happens to a field."""
        if name in SOLVED:
            self.gain[name][x, y, z] += gain
            self.loss[name][x, y, z] += loss
            return
        field = self.field_of(name)
        if loss <= 0:
            field[x, y, z] = field[x, y, z] + gain * STEP
        else:
            field[x, y, z] = gain / loss + (field[x, y, z] - gain / loss) * math.exp(-loss * STEP)

    def solve(self, name):
        _, diffusion, decay, ends = SOLVED[name]
        gain, loss = self.gain[name], self.loss[name] + decay
        if diffusion == 0:
            lost = np.where(loss > 0, -np.expm1(-loss * STEP), 0.0)
            span = np.divide(lost, loss, out=np.full(self.shape, float(STEP)), where=loss > 0)
            LEVELS[name] += gain * span - LEVELS[name] * lost
            return
        axes = [axis for axis in range(3) if self.shape[axis] > 1]
        steps = math.ceil(STEP / LONGEST)
        dt = STEP / steps
        diagonal = 1 + dt * loss / len(axes)
        for _ in range(steps):
            for axis in axes:
                right = LEVELS[name] + dt * gain / len(axes)
                LEVELS[name] = along(right, diagonal, dt * diffusion, axis, ends)

    def show(self):
        """Copies what has changed to the fields of CompuCell3D, which cells follow and the player shows."""
        for name in SOLVED:
            field, level = getattr(self.field, name), LEVELS[name]
            shown = self.shown.setdefault(name, np.full(self.shape, np.nan))
            changed = ~(np.abs(level - shown) <= 1e-6 * np.abs(level))
            for x, y, z in np.argwhere(changed).tolist():
                field[x, y, z] = float(level[x, y, z])
            shown[changed] = level[changed]


def along(right, diagonal, share, axis, ends):
    """Solves (diagonal - share*second difference) c = right along an axis; ends are levels, None for no flux."""
    right = np.moveaxis(right, axis, 0).copy()
    middle = np.moveaxis(diagonal, axis, 0) + 2 * share
    if ends == "periodic":
        # Sherman and Morrison: the corners are a product of two vectors.
        corner = np.zeros_like(right)
        gamma = -middle[0]
        corner[0], corner[-1] = gamma, -share
        middle[0] = middle[0] - gamma
        middle[-1] = middle[-1] - share * share / gamma
        plain, bent = thomas(middle, share, right), thomas(middle, share, corner)
        factor = (plain[0] - share * plain[-1] / gamma) / (1 + bent[0] - share * bent[-1] / gamma)
        return np.moveaxis(plain - factor * bent, 0, axis)
    for end, level in ((0, ends[2 * axis]), (-1, ends[2 * axis + 1])):
        if level is None:
            middle[end] -= share
        else:
            right[end] += share * level
    return np.moveaxis(thomas(middle, share, right), 0, axis)


def thomas(middle, share, right):
    """Tridiagonal systems side by side, with -share beside the diagonal."""
    upper = np.empty_like(right)
    result = np.empty_like(right)
    upper[0] = -share / middle[0]
    result[0] = right[0] / middle[0]
    for i in range(1, len(right)):
        pivot = middle[i] + share * upper[i - 1]
        upper[i] = -share / pivot
        result[i] = (right[i] + share * result[i - 1]) / pivot
    for i in range(len(right) - 2, -1, -1):
        result[i] -= upper[i] * result[i + 1]
    return result


class BirthSteppable(MitosisSteppableBase, Population):
    """Division, with daughters that may be mutants, and cells from outside."""

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
    """Lets what is not in space run along, and its events act on cells and fields."""

    def __init__(self, frequency=1):
        SteppableBasePy.__init__(self, frequency)

    def start(self):
        OUTSIDE.begin(self)

    def step(self, mcs):
        OUTSIDE.advance(self)


class CellSteppable(SteppableBasePy, Population):
    """Death, departure, switching, killing and motion."""

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
        """Rate of death by all causes and of departure."""
        return rates["DEATH"] * multiplier(self, cell, name, "DEATH") \
            + sum(rate * multiplier(self, cell, name, "DEATH", cause) for cause, rate in rates["CAUSES"].items()) \
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
