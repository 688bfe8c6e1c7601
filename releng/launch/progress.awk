# Makes a few short lines of Maven's output: one a module, what its tests gave, and which tests failed.
/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ && !/\[aggregator\]/ {
	name = $0
	sub(/^\[INFO\] Building /, "", name)
	sub(/^\[[a-z-]+\] /, "", name)
	sub(/ [^ ]+ +\[[0-9]+\/[0-9]+\]$/, "", name)
	print "  " $NF " " name
	fflush()
}
# The summary of a module's tests names no class.
/^(\[[A-Z]+\] )?Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$/ {
	gsub(/[^0-9 ]/, "")
	failed = $2 + $3
	print "          " $1 - failed - $4 " passed, " failed " failed" ($4 ? ", " $4 " skipped" : "")
	fflush()
}
/ <<< (FAILURE|ERROR)!$/ {
	sub(/^\[ERROR\] /, "")
	print "          " $0
	fflush()
}
