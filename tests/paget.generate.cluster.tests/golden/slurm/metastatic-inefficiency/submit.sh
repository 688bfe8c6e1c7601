#!/bin/sh
# Written by Paget VERSION.
# Model: Metastatic inefficiency
# SHA-256 of the model: MODEL-HASH
# Puts all jobs into the queue: sh submit.sh
set -eu
cd "$(dirname "$0")"
mkdir -p logs shards
shards=$(sbatch --parsable shard.sbatch)
sbatch --dependency="afterok:${shards%%;*}" merge.sbatch
