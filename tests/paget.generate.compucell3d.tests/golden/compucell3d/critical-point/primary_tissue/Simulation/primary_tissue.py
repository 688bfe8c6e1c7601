# Written by Paget VERSION.
# Model: Critical point and biomarker
# SHA-256 of the model: MODEL-HASH
from cc3d import CompuCellSetup

from primary_tissueSteppables import BirthSteppable, CellSteppable, FieldSteppable, OutsideSteppable

CompuCellSetup.register_steppable(steppable=FieldSteppable(frequency=1))
CompuCellSetup.register_steppable(steppable=BirthSteppable(frequency=1))
CompuCellSetup.register_steppable(steppable=OutsideSteppable(frequency=1))
CompuCellSetup.register_steppable(steppable=CellSteppable(frequency=1))
CompuCellSetup.run()
