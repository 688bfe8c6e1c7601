# Builds the product and puts it where the start script finds it. Sourced by the start script.

# Waits until no other process builds in this tree; the lock ends with this process.
lock() {
	mkdir -p "$state" 2>/dev/null || fail "cannot write $home, which the build needs to."
	exec 9>"$state/lock"
	flock -n 9 || {
		say "waiting for another build of this folder"
		flock 9
	}
}

unlock() {
	exec 9>&-
}

build_product() {
	lock
	if ! up_to_date; then
		if [ -e "$state/current" ]; then
			say "sources have changed, building"
		else
			say "first use, building; this takes a few minutes and fetches libraries"
		fi
		find_maven
		touch "$state/stamp"
		if ! make_product; then
			show_errors
			fail "the build failed. All of its output: $log"
		fi
		install_product
	fi
	unlock
}

# Without the network when everything has been fetched before, which saves the question whether there is anything newer.
make_product() {
	if [ -e "$state/current/stamp" ] && [ -z "$(find "$home/pom.xml" "$home/.mvn" "$home/targets" "$home/bundles" \
		"$home/releng/central" -name target -prune -o -newer "$state/current/stamp" \
		\( -name 'pom.xml' -o -name '*.target' -o -name extensions.xml \) -print -quit)" ]; then
		run_product_build -o && return 0
		grep -q offline "$log" || return 1
		say "a library is missing, building with the network"
	fi
	run_product_build
}

# Only what the start needs: neither tests nor archives, and no warning of the compiler keeps anybody from work.
run_product_build() {
	run_maven env "$@" -T1C clean package -DskipTests -Dmaven.compiler.failOnWarning=false -Dpaget.archive-phase=none \
		-pl releng/central/paget.product -am
}

# Shows the errors in Maven's output without Maven's advice on itself and its dislike of a pom of the platform, and before
# them the warnings of the compiler where these are what failed.
show_errors() {
	if grep -q 'warnings found and -failOnWarning' "$log"; then
		sed -n -e '/^\[WARNING\] .*\.java:\[/,/^[0-9]* problem/p' "$log" | head -n 40 >&2
	fi
	sed -n -e '/does not match a valid id pattern/d' -e '/-> \[Help 1\]/s///' -e '/^\[ERROR\] *$/q' -e 's/^\[ERROR\] *//p' "$log" | head -n 40 >&2
}

# Keeps the built product beside the sources, so that the next build does not disturb one that runs.
install_product() {
	say "preparing the start"
	build=$state/$(date +%Y%m%d%H%M%S)-$$
	mkdir "$build" || fail "cannot write $state."
	built=$home/releng/central/paget.product/target/products/paget.product/linux/gtk/x86_64
	cp -al "$built" "$build/product" 2>/dev/null || { rm -rf "$build/product" && cp -a "$built" "$build/product"; } ||
		fail "cannot copy the product to $build."
	"$java" "$home/releng/central/paget.product/ClassPath.java" "$build/product/plugins" "$build/lib" >"$build/classpath" ||
		fail "could not prepare the class path of the command line."
	# Old classes and switches over types would be prepared anew in every start.
	"$java" -cp "$(echo "$build"/lib/org.objectweb.asm_*.jar)" "$home/releng/central/paget.product/StartClasses.java" \
		"$build/lib" '(paget[.a-z0-9]*|picocli)_.*' || fail "could not prepare the classes of the command line."
	record_classes
	(cd "$home" && set -- bundles/*/ features/*/ && echo "$*" >"$build/folders")
	mv "$state/stamp" "$build/stamp"
	previous=$(readlink "$state/current") || previous=
	ln -sfn "${build##*/}" "$state/next"
	mv -T "$state/next" "$state/current"
	for old in "$state"/[0-9]*-*; do
		case ${old##*/} in
		"${build##*/}" | "$previous") ;;
		*) rm -rf "$old" ;;
		esac
	done
}
