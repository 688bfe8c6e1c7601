# Starts the workbench or the command line from the last build. Sourced by the start script.

# The store of runs brings a native library. The archive of classes is good for the same option only.
native=--enable-native-access=ALL-UNNAMED

# Sets class_path to the jars of the command line in the folder $build.
read_class_path() {
	class_path=
	while IFS= read -r jar; do
		class_path=$class_path${class_path:+:}$build/lib/$jar
	done <"$build/classpath"
}

# Stores the classes that a short run loads; from this archive the command line starts in a fraction of the time.
# The archive is good for the JDK that wrote it only.
record_classes() {
	read_class_path
	# A run loads nearly all that the other commands need, too. It is kept apart from the user's runs.
	XDG_DATA_HOME=$build/first-run "$java" "$native" -XX:ArchiveClassesAtExit="$build/classes.jsa" -Xlog:disable \
		-cp "$class_path" paget.cli.Main run example:spatial-spread --t-end 40 --points 2 \
		--out "$build/first-run/result" >/dev/null 2>&1
	rm -rf "$build/first-run"
	echo "$java" >"$build/java"
}

start_command_line() {
	build=$(readlink -f "$state/current")
	read -r recorded <"$build/java"
	[ "$recorded" = "$java" ] || record_classes
	read_class_path
	for jar in "$plugins"/*.jar; do
		[ -f "$jar" ] || continue
		# Java passes over a damaged jar without a word.
		if [ "$(head -c 2 "$jar")" = PK ]; then
			class_path=$class_path:$jar
		else
			say "$jar is not a jar and is left out"
		fi
	done
	# The virtual machine writes its own warnings to standard output, where results belong; that the archive of classes was
	# made of one without the option above is no matter.
	# Option strings are split on purpose.
	# shellcheck disable=SC2086
	exec "$java" "$native" -XX:SharedArchiveFile="$build/classes.jsa" -Xshare:auto -Xlog:disable "-Xlog:all=error,cds*=off:stderr" \
		-Dpaget.help="$home/bundles/paget.doc/html" ${PAGET_JAVA_OPTS:-} -cp "$class_path" paget.cli.Main "$@"
}

start_workbench() {
	if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
		fail "the workbench needs a display; paget --help shows what runs without one."
	fi
	. "$launch/packages.sh"
	require_window_packages
	export PAGET_PLUGINS="$plugins"
	exec "$(readlink -f "$state/current")/product/paget-workbench"
}
