# Writes the code generated from the metamodel anew. Sourced by the start script.
find_maven
lock
if ! run_maven env -Pgenerate-code -pl releng/emfgen process-classes; then
	show_errors
	fail "the code generation failed. All of its output: $log"
fi
unlock
