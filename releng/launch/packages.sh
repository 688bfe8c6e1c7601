# Sees to the Debian packages that a command needs. Sourced by the start script.

has_gtk() {
	PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'
}

# The X library through which the window tests press keys and buttons.
has_xtest() {
	PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q 'libXtst\.so\.6'
}

has_fonts() {
	[ -n "$(find /usr/share/fonts "${HOME:-/nonexistent}/.local/share/fonts" -name '*.[to]tf' -print -quit 2>/dev/null)" ]
}

require_window_packages() {
	has_gtk || need_package libgtk-3-0
	has_fonts || need_package fonts-dejavu-core
	install_packages "The window"
}

require_test_packages() {
	command -v Xvfb >/dev/null && command -v xvfb-run >/dev/null || need_package xvfb
	command -v xauth >/dev/null || need_package xauth
	has_gtk || need_package libgtk-3-0
	has_xtest || need_package libxtst6
	has_fonts || need_package fonts-dejavu-core
	install_packages "The window tests"
	has_libsbml || install_optional python3-sbml5 "exports to SBML are not checked by the reference validator"
}

has_libsbml() {
	/usr/bin/python3 -c 'import libsbml' 2>/dev/null || python3 -c 'import libsbml' 2>/dev/null
}

require_build_packages() {
	command -v mvn >/dev/null || need_package maven
	install_packages "The build"
}

missing=
need_package() {
	missing="$missing $1"
}

# Installs what is missing where that is possible, else says what to install for $1.
install_packages() {
	[ -n "$missing" ] || return 0
	if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
		say "installing$missing"
		# shellcheck disable=SC2086
		if apt_install $missing || { apt-get -qq update >&2 && apt_install $missing; }; then
			missing=
			return 0
		fi
	fi
	fail "$1 needs more Debian packages. Install them as root: apt-get install$missing"
}

# Installs a package that nothing depends on where that is possible, else says what is missing without it.
install_optional() {
	if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
		say "installing $1"
		if apt_install "$1" || { apt-get -qq update >&2 && apt_install "$1"; }; then
			return 0
		fi
	fi
	say "without the Debian package $1, $2"
}

apt_install() {
	DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null 2>&1
}
