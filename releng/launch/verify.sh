# Builds everything and runs every test; the last line says how many passed and failed. Sourced by the start script.
require_test_packages
find_maven
lock
touch "$state/stamp"
say "building and testing everything"
run_maven 'xvfb-run -a' clean verify -fae -Dmaven.test.failure.ignore=true
built=$?

passed=0
failed=0
skipped=0
for module in "$home"/tests/*.tests "$home"/releng/*/src/test "$home"/releng/*/*/src/test; do
	[ -e "$module" ] || continue
	module=${module%/src/test}
	# Each report opens with its numbers: <testsuite … tests="3" errors="0" skipped="0" failures="0">
	counts=$(cat "$module"/target/surefire-reports/TEST-*.xml 2>/dev/null | awk '
		function number(name) {
			match($0, " " name "=\"[0-9]+\"")
			return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0
		}
		/<testsuite / {
			bad += number("errors") + number("failures")
			skipped += number("skipped")
			good += number("tests") - number("errors") - number("failures") - number("skipped")
		}
		END { print good + 0, bad + 0, skipped + 0 }')
	# shellcheck disable=SC2086
	set -- $counts
	if [ "$1$2$3" = 000 ]; then
		say "${module##*/} has run no test"
		failed=$((failed + 1))
	fi
	passed=$((passed + $1))
	failed=$((failed + $2))
	skipped=$((skipped + $3))
done

# Why tests were skipped, each reason once: an assumption says what is not there.
cat "$home"/tests/*.tests/target/surefire-reports/TEST-*.xml 2>/dev/null |
	sed -n 's/.*TestAbortedException: Assumption failed: //p' | sort -u |
	while IFS= read -r reason; do
		say "skipped: $reason"
	done

warnings=$(grep -c '^\[WARNING\] .*\.java:\[' "$log")
[ "$warnings" -eq 0 ] || say "the compiler has $warnings warnings; see $log"
if [ "$built" -ne 0 ]; then
	show_errors
	say "the build failed. All of its output: $log"
	failed=$((failed + 1))
elif ! (install_product); then
	failed=$((failed + 1))
fi
unlock
if [ "$skipped" -gt 0 ]; then
	echo "$passed passed, $failed failed, $skipped skipped"
else
	echo "$passed passed, $failed failed"
fi
[ "$failed" -eq 0 ]
