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

# Options of the virtual machine for the command line. Most commands are short, so code is translated, and translated a
# second time, only when it has run long enough to pay for that; long runs spend fractions of a second more before it is.
set_options() {
	options="$native -XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=500 -XX:Tier3CompileThreshold=8000"
	options="$options -XX:Tier4InvocationThreshold=60000 -XX:Tier4MinInvocationThreshold=20000"
	options="$options -XX:Tier4CompileThreshold=200000 -XX:Tier4BackEdgeThreshold=1000000"
	# The virtual machine refuses two collectors.
	case ${PAGET_JAVA_OPTS:-} in
	*GC*) ;;
	*) options="$options -XX:+UseSerialGC" ;;
	esac
	# Reflection by native code: options and records are read once or a few times, and the classes that would make further
	# reads faster cost more than all of these.
	options="$options -Djdk.reflect.useNativeAccessorOnly=true"
	# The store's driver would copy its library out of its jar in every run; where it finds none here, it does.
	library=-Dorg.sqlite.lib.path=$build/native
	# A cache of a newer kind would also keep which code was hot, and another command, where it is not, would translate that.
	if [ "$java_version" -ge 25 ]; then
		record=-XX:AOTCacheOutput=$build/classes.aot
		untrained="-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining"
		archive=-XX:AOTCache=$build/classes.aot
	else
		record=-XX:ArchiveClassesAtExit=$build/classes.jsa
		untrained=
		archive=-XX:SharedArchiveFile=$build/classes.jsa
	fi
}

# Takes the library of the store's driver for this machine out of its jar, if it has one.
unpack_native() {
	case $(uname -m) in
	x86_64) machine=x86_64 ;;
	aarch64) machine=aarch64 ;;
	*) return 0 ;;
	esac
	jar=$(ls "$build"/lib/*sqlite-jdbc*.jar 2>/dev/null | head -n 1)
	[ -n "$jar" ] || return 0
	mkdir -p "$build/native"
	file=org/sqlite/native/Linux/$machine/libsqlitejdbc.so
	(cd "$build/native" && "$JAVA_HOME/bin/jar" xf "$jar" "$file" && mv "$file" . && rm -rf org) || rm -rf "$build/native"
}

# Stores the classes that a short run loads; from this archive the command line starts in a fraction of the time.
# The archive is good for the JDK that wrote it only.
record_classes() {
	read_class_path
	unpack_native
	set_options
	# A run loads nearly all that the other commands need, too. It is kept apart from the user's runs.
	# Option strings are split on purpose.
	# shellcheck disable=SC2086
	XDG_DATA_HOME=$build/first-run "$java" $options "$library" $untrained "$record" -Xlog:disable \
		-cp "$class_path" paget.cli.Main run example:spatial-spread \
		--out "$build/first-run/result" >/dev/null 2>&1
	rm -rf "$build/first-run"
	echo "$java" >"$build/java"
}

# Java passes over a damaged jar without a word. A jar begins with PK; its directory is at its end, and is missing where the
# file was cut off.
is_jar() {
	[ "$(head -c 2 "$1" 2>/dev/null)" = PK ] && tail -c 65557 "$1" | LC_ALL=C grep -q "$(printf 'PK\005\006')"
}

start_command_line() {
	build=$(readlink -f "$state/current")
	read -r recorded <"$build/java"
	[ "$recorded" = "$java" ] || record_classes
	read_class_path
	set_options
	for jar in "$plugins"/*.jar; do
		[ -f "$jar" ] || continue
		if is_jar "$jar"; then
			class_path=$class_path:$jar
		else
			say "$jar is no whole jar and is left out"
		fi
	done
	# The virtual machine writes its own warnings to standard output, where results belong; that the archive of classes was
	# made of one without the option above is no matter.
	# Option strings are split on purpose.
	# shellcheck disable=SC2086
	exec "$java" $options "$library" "$archive" -Xlog:disable "-Xlog:all=error,cds*=off,aot*=off:stderr" \
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
