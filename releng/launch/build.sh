# Builds the product and puts it where the start script finds it. Sourced by the start script.

# Waits until no other process builds in this tree; the lock ends with this process.
lock() {
	mkdir -p "$state" || fail "cannot write $home, which the build needs to."
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
		if ! run_maven env clean package -DskipTests -pl releng/central/paget.product -am; then
			show_errors
			fail "the build failed. All of its output: $log"
		fi
		install_product
	fi
	unlock
}

# Shows the errors in Maven's output without Maven's advice on itself and its dislike of a pom of the platform.
show_errors() {
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
