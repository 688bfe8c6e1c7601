#!/bin/sh
# Written by Paget VERSION.
# Model: Metastatic inefficiency
# SHA-256 of the model: MODEL-HASH
# Runs the part whose number is given.
set -eu
exec paget run model.paget --study replicates --seed 1 --replicates 1000 \
    --shard "$1/10" --out part
