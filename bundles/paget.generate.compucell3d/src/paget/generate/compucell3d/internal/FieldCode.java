package paget.generate.compucell3d.internal;

/**
 * The part of the steppables about fields that is the same for every model. Fields in which there is nothing but slow
 * diffusion, decay and what cells do are CompuCell3D's. The others are arrays that are solved here, exactly where nothing
 * diffuses, else implicitly along one axis after the other.
 */
final class FieldCode {

    static final String TEXT = """


            class FieldSteppable(SteppableBasePy, Population):
                \"""Levels at the start, sources, wear, secretion and uptake, and the diffusion of fast fields.\"""

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
                    \"""c' = gain - loss*c on a site for a step: now, or together with all else that happens to a field.\"""
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
                    \"""Copies what has changed to the fields of CompuCell3D, which cells follow and the player shows.\"""
                    for name in SOLVED:
                        field, level = getattr(self.field, name), LEVELS[name]
                        shown = self.shown.setdefault(name, np.full(self.shape, np.nan))
                        changed = ~(np.abs(level - shown) <= 1e-6 * np.abs(level))
                        for x, y, z in np.argwhere(changed).tolist():
                            field[x, y, z] = float(level[x, y, z])
                        shown[changed] = level[changed]


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
