# Obtains Maven and runs it. Sourced by the start script.
maven_version=3.9.16

# Sets maven. Tycho does not run on the Maven of Debian 12, so the right one is fetched by its coordinates.
find_maven() {
	cache=${XDG_CACHE_HOME:-${HOME:-$state}/.cache}/paget
	maven=$cache/apache-maven-$maven_version/bin/mvn
	[ ! -x "$maven" ] || return 0
	require_build_packages
	say "fetching Maven $maven_version"
	mkdir -p "$cache" || fail "cannot write $cache."
	scratch=$(mktemp -d "$cache/maven.XXXXXX") || fail "cannot write $cache."
	# An empty project outside this tree keeps the old Maven from loading Tycho.
	cat >"$scratch/pom.xml" <<-'POM'
		<project xmlns="http://maven.apache.org/POM/4.0.0">
		  <modelVersion>4.0.0</modelVersion>
		  <groupId>none</groupId>
		  <artifactId>none</artifactId>
		  <version>1</version>
		  <packaging>pom</packaging>
		</project>
	POM
	if ! (cd "$scratch" && mvn -B -q -f pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack \
		-Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$scratch") >"$scratch/log" 2>&1; then
		tail -n 20 "$scratch/log" >&2
		rm -rf "$scratch"
		fail "could not fetch Maven $maven_version; see above."
	fi
	chmod +x "$scratch/apache-maven-$maven_version/bin/mvn"
	# Another process may have been faster.
	mv "$scratch/apache-maven-$maven_version" "$cache/" 2>/dev/null || [ -x "$maven" ] || fail "cannot write $cache."
	rm -rf "$scratch"
}

# run_maven WRAPPER ARGUMENT…: runs Maven in the tree, with its output in the log and one line a module on standard
# error. Returns Maven's exit code. WRAPPER is a command in front of Maven, or env.
run_maven() {
	wrapper=$1
	shift
	log=$state/build.log
	{
		# The lock is not for those who outlive this build, such as a hanging display server.
		# Builds are too short for the second compiler of the virtual machine to pay.
		(cd "$home" && exec 9>&- && export MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${MAVEN_OPTS:-}" &&
			$wrapper "$maven" -B -ntp "$@")
		echo $? >"$state/exit"
	} 2>&1 </dev/null | tee "$log" | awk -f "$launch/progress.awk" >&2
	return "$(cat "$state/exit")"
}
