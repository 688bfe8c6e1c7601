# Makes one short line a module of Maven's output.
/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]/ {
	count = $NF
	line = $0
	sub(/^\[INFO\] Building (\[[a-z-]+\] )?/, "", line)
	sub(/ [^ ]+ +\[[0-9]+\/[0-9]+\]$/, "", line)
	module = line
	if (module !~ /^\[aggregator\]|^Paget$/) {
		print "  " count " " module
		fflush()
	}
}
# The summary of a module's tests carries no class name.
/^\[[A-Z]+\] Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$/ {
	gsub(/[^0-9 ]/, "")
	failed = $2 + $3
	printf "        %d passed, %d failed%s\n", $1 - failed - $4, failed, $4 ? ", " $4 " skipped" : ""
	fflush()
}
/^\[ERROR\] Tests run:.*<<< (FAILURE|ERROR)/ || /^\[ERROR\] +[A-Za-z_]+\.[A-Za-z_]+:[0-9]+/ {
	print "        " substr($0, 9)
	fflush()
}
