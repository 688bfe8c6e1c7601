package paget.generate.compucell3d.internal;

/**
 * The part of the steppables about fields that is the same for every model. Fields that diffuse slowly are CompuCell3D's;
 * those for which its explicit solver would need too many steps are solved here, implicitly along one axis after the other.
 */
final class FieldCode {

    static final String TEXT = """


            class FieldSteppable(SteppableBasePy, Population):
                \"""Levels at the start, sources, wear, secretion and uptake, and the diffusion of fast fields.\"""

                def __init__(self, frequency=1):
                    SteppableBasePy.__init__(self, frequency)

                def start(self):
                    self.shape = (self.dim.x, self.dim.y, self.dim.z)
                    for name, (initial, *_) in FAST.items():
                        LEVELS[name] = np.full(self.shape, float(initial))
                    for name, region, level in PATCHES:
                        field = self.field_of(name)
                        for x, y, z in self.every_pixel():
                            if region(x, y, z):
                                field[x, y, z] = level
                    self.show()

                def step(self, mcs):
                    self.gain = {name: np.zeros(self.shape) for name in FAST}
                    self.loss = {name: np.zeros(self.shape) for name in FAST}
                    for name, region, gain, loss, by in SOURCES:
                        driven = gain * (OUTSIDE.values[by] if by else 1.0)
                        for x, y, z in self.every_pixel():
                            if region(x, y, z):
                                self.exchange(name, x, y, z, driven, loss)
                    for name, agent, rate in DEGRADATIONS:
                        other = self.field_of(agent)
                        for x, y, z in self.every_pixel():
                            self.exchange(name, x, y, z, 0.0, rate * other[x, y, z])
                    for name, product, activator, rate, used in ACTIVATIONS:
                        field = self.field_of(name)
                        other = self.field_of(activator) if activator else None
                        for x, y, z in self.every_pixel():
                            share = rate * (other[x, y, z] if activator else 1.0)
                            self.exchange(product, x, y, z, share * field[x, y, z], 0.0)
                            if used:
                                self.exchange(name, x, y, z, 0.0, share)
                    for cell in self.cell_list:
                        self.feed(cell, self.name_of(cell))
                    for name in FAST:
                        self.diffuse(name)
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
                    \"""c' = gain - loss*c on a site for a step: now, or for fast fields together with their diffusion.\"""
                    if name in FAST:
                        self.gain[name][x, y, z] += gain
                        self.loss[name][x, y, z] += loss
                        return
                    field = self.field_of(name)
                    if loss <= 0:
                        field[x, y, z] = field[x, y, z] + gain * STEP
                    else:
                        field[x, y, z] = gain / loss + (field[x, y, z] - gain / loss) * math.exp(-loss * STEP)

                def diffuse(self, name):
                    _, diffusion, decay, ends = FAST[name]
                    axes = [axis for axis in range(3) if self.shape[axis] > 1]
                    steps = math.ceil(STEP / LONGEST)
                    dt = STEP / steps
                    diagonal = 1 + dt * (self.loss[name] + decay) / len(axes)
                    for _ in range(steps):
                        for axis in axes:
                            right = LEVELS[name] + dt * self.gain[name] / len(axes)
                            LEVELS[name] = along(right, diagonal, dt * diffusion, axis, ends)

                def show(self):
                    \"""Copies fast fields to those of CompuCell3D, which cells follow and the player shows.\"""
                    for name in FAST:
                        field = getattr(self.field, name)
                        level = LEVELS[name]
                        for x, y, z in self.every_pixel():
                            field[x, y, z] = float(level[x, y, z])


            def along(right, diagonal, share, axis, ends):
                \"""Solves (diagonal - share*second difference) c = right along an axis; ends are levels, None for no flux.\"""
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
                \"""Tridiagonal systems side by side, with -share beside the diagonal.\"""
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
            """;

    private FieldCode() {
    }
}
