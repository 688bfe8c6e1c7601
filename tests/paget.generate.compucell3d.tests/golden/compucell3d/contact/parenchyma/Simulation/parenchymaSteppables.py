# Written by Paget VERSION.
# Model: model
# SHA-256 of the model: MODEL-HASH
import math
import random

from cc3d.core.PySteppables import MitosisSteppableBase, SteppableBasePy

# Rates in 1/min, lengths in sites.
STEP = 1
SEED = 1
STIFFNESS = 2
TYPE_IDS = {"tumour": 1, "resting": 2, "killer": 3}
TYPE_NAMES = {n: name for name, n in TYPE_IDS.items()}
TYPES = {
    "tumour": {
        "volume": 4.908738521234052,
        "CYCLE": 0.001,
        "DEATH": 2.0E-4,
        "INTRAVASATION": 0,
        "SWITCH": {"resting": 1.0E-4},
        "KILLING": {},
        "mutations": {},
        "exchanges": [("o2", 0, 0, 0, 0.04999999999999999)],
        "force": 0,
        "persistence": 1,
    },
    "resting": {
        "volume": 4.908738521234052,
        "CYCLE": 0,
        "DEATH": 0,
        "INTRAVASATION": 0,
        "SWITCH": {},
        "KILLING": {},
        "mutations": {},
        "exchanges": [],
        "force": 0,
        "persistence": 1,
    },
    "killer": {
        "volume": 4.908738521234052,
        "CYCLE": 0,
        "DEATH": 0,
        "INTRAVASATION": 0,
        "SWITCH": {},
        "KILLING": {"tumour": 4.2441318157838754E-5},
        "mutations": {},
        "exchanges": [],
        "force": 10,
        "persistence": 5.000000000000011,
    },
}

# (type, behaviour, object): (kind of signal, its name, b, m, K, n) for the factors b + (m - b)*s**n/(K**n + s**n)
REGULATIONS = {
    ("tumour", "CYCLE", ""): [("level", "o2", 0.1, 1, 10, 4)],
}

# (type, rate in cells/min)
INFLOWS = []

# field, region as a function of sites, level at the start
PATCHES = [
]

# field, region, gain in levels/min, loss in 1/min
SOURCES = [
    ("o2", lambda x, y, z: True, 0.1, 0),
]

# field, field that wears it down, rate in 1/(min*level)
DEGRADATIONS = [
]


def multiplier(steppable, cell, name, behaviour, target=""):
    """The product of the regulations of a behaviour, for a cell where it is."""
    product = 1.0
    for kind, signal, basal, saturated, half, power in REGULATIONS.get((name, behaviour, target), []):
        if kind == "level":
            value = steppable.field_of(signal)[int(cell.xCOM), int(cell.yCOM), int(cell.zCOM)]
        elif kind == "contact":
            value = len(steppable.touching(cell, signal))
        else:
            value = len(steppable.cell_list_by_type(steppable.type_of(signal)))
        share = max(value, 0.0) ** power
        product *= basal + (saturated - basal) * share / (half ** power + share)
    return product


class Population:
    """What all steppables need to know about cells and fields."""

    def type_of(self, name):
        return TYPE_IDS[name]

    def name_of(self, cell):
        return TYPE_NAMES[cell.type]

    def field_of(self, name):
        return getattr(self.field, name)

    def touching(self, cell, name):
        wanted = self.type_of(name)
        return [n for n, area in self.get_cell_neighbor_data_list(cell) if n and n.type == wanted]

    def happens(self, rate):
        return rate > 0 and random.random() < 1 - math.exp(-rate * STEP)

    def set_size(self, cell):
        cell.targetVolume = TYPES[self.name_of(cell)]["volume"]
        cell.lambdaVolume = STIFFNESS


class FieldSteppable(SteppableBasePy, Population):
    """Levels at the start, sources, wear, secretion and uptake."""

    def __init__(self, frequency=1):
        SteppableBasePy.__init__(self, frequency)

    def start(self):
        for name, region, level in PATCHES:
            field = self.field_of(name)
            for x, y, z in self.every_pixel():
                if region(x, y, z):
                    field[x, y, z] = level

    def step(self, mcs):
        for name, region, gain, loss in SOURCES:
            field = self.field_of(name)
            for x, y, z in self.every_pixel():
                if region(x, y, z):
                    field[x, y, z] = self.relaxed(field[x, y, z], gain, loss)
        for name, agent, rate in DEGRADATIONS:
            field = self.field_of(name)
            other = self.field_of(agent)
            for x, y, z in self.every_pixel():
                field[x, y, z] = field[x, y, z] * math.exp(-rate * other[x, y, z] * STEP)
        for cell in self.cell_list:
            name = self.name_of(cell)
            for signal, amount, rate, target, uptake in TYPES[name]["exchanges"]:
                given = multiplier(self, cell, name, "SECRETION", signal)
                taken = multiplier(self, cell, name, "UPTAKE", signal)
                field = self.field_of(signal)
                sites = max(1, cell.volume)
                for pixel in self.get_cell_pixel_list(cell):
                    x, y, z = pixel.pixel.x, pixel.pixel.y, pixel.pixel.z
                    gain = (amount + rate * target) * given / sites
                    loss = (rate * given + uptake * taken) / sites
                    field[x, y, z] = self.relaxed(field[x, y, z], gain, loss)

    def relaxed(self, level, gain, loss):
        """Solution of c' = gain - loss*c after a step."""
        if loss <= 0:
            return level + gain * STEP
        return gain / loss + (level - gain / loss) * math.exp(-loss * STEP)


class BirthSteppable(MitosisSteppableBase, Population):
    """Division, with daughters that may be mutants, and cells from outside."""

    def __init__(self, frequency=1):
        MitosisSteppableBase.__init__(self, frequency)

    def start(self):
        random.seed(SEED)
        for cell in self.cell_list:
            self.set_size(cell)

    def step(self, mcs):
        dividing = []
        for cell in self.cell_list:
            name = self.name_of(cell)
            if self.happens(TYPES[name]["CYCLE"] * multiplier(self, cell, name, "CYCLE")):
                dividing.append(cell)
        for cell in dividing:
            self.divide_cell_random_orientation(cell)
        for name, rate in INFLOWS:
            if self.happens(rate):
                cell = self.new_cell(self.type_of(name))
                self.cell_field[random.randrange(self.dim.x), random.randrange(self.dim.y),
                                random.randrange(self.dim.z)] = cell
                self.set_size(cell)

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


class CellSteppable(SteppableBasePy, Population):
    """Death, departure, switching, killing and motion."""

    def __init__(self, frequency=1):
        SteppableBasePy.__init__(self, frequency)

    def step(self, mcs):
        for cell in self.cell_list:
            name = self.name_of(cell)
            rates = TYPES[name]
            if self.happens(rates["DEATH"] * multiplier(self, cell, name, "DEATH")) \
                    or self.happens(rates["INTRAVASATION"] * multiplier(self, cell, name, "INTRAVASATION")):
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

    def remove(self, cell):
        cell.targetVolume = 0
        cell.lambdaVolume = 100 * STIFFNESS

    def push(self, cell, rates):
        if rates["force"] > 0 and (random.random() < STEP / rates["persistence"]
                                   or (cell.lambdaVecX, cell.lambdaVecY) == (0, 0)):
            angle = random.uniform(0, 2 * math.pi)
            height = random.uniform(-1, 1) if self.dim.z > 1 else 0.0
            flat = math.sqrt(1 - height * height)
            cell.lambdaVecX = -rates["force"] * flat * math.cos(angle)
            cell.lambdaVecY = -rates["force"] * flat * math.sin(angle)
            cell.lambdaVecZ = -rates["force"] * height
