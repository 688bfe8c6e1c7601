#!/bin/sh
# Written by Paget VERSION.
# Model: Immune dormancy and escape
# SHA-256 of the model: MODEL-HASH
# Runs the part whose number is given.
set -eu
exec paget run model.paget --study rest --seed 1 --replicates 1 \
    --shard "$1/10" --out part
