# Written by Paget VERSION.
# Model: model
# SHA-256 of the model: MODEL-HASH
from cc3d import CompuCellSetup

from parenchymaSteppables import BirthSteppable, CellSteppable, FieldSteppable, OutsideSteppable

CompuCellSetup.register_steppable(steppable=FieldSteppable(frequency=1))
CompuCellSetup.register_steppable(steppable=BirthSteppable(frequency=1))
CompuCellSetup.register_steppable(steppable=OutsideSteppable(frequency=1))
CompuCellSetup.register_steppable(steppable=CellSteppable(frequency=1))
CompuCellSetup.run()
