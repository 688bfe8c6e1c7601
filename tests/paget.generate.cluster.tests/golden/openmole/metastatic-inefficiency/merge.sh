#!/bin/sh
# Written by Paget VERSION.
# Model: Metastatic inefficiency
# SHA-256 of the model: MODEL-HASH
# Puts all parts together, which lie beside this script in folders part0, part1 and so on.
set -eu
exec paget merge part[0-9]* --model model.paget --out results
