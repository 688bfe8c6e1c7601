# Finds a JDK. Sourced by the start script.

# Prints the feature version of the JDK in folder $1; fails when there is none.
jdk_version() {
	[ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
	while IFS= read -r line; do
		case $line in
		JAVA_VERSION=*)
			version=${line#*\"}
			echo "${version%%[!0-9]*}"
			return
			;;
		esac
	done <"$1/release"
	return 1
}

# Sets JAVA_HOME, java and java_version: the JDK of JAVA_HOME if it is new enough, else the newest of the usual folders.
find_java() {
	java_version=$(jdk_version "${JAVA_HOME:-}") || java_version=0
	if [ "$java_version" -lt 21 ]; then
		java_version=0
		on_path=$(command -v javac) && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/javac}
		for candidate in "${on_path:-}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/*; do
			version=$(jdk_version "$candidate") || continue
			if [ "$version" -ge 21 ] && [ "$version" -gt "$java_version" ]; then
				java_version=$version
				JAVA_HOME=$candidate
			fi
		done
	fi
	[ "$java_version" -ge 21 ] || fail "needs a JDK of version 21 or newer. Install one, or name its folder in JAVA_HOME."
	export JAVA_HOME
	java=$JAVA_HOME/bin/java
}
