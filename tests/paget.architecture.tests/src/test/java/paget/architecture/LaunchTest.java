package paget.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The parts of the start script on machines that lack things. A machine is a folder of programs, among them stand-ins
 * for apt-get, id, ldconfig and Maven that write down how they were called.
 */
class LaunchTest {

    private static final Path SCRIPTS = Tree.HOME.resolve("releng/launch");
    private static final String ARTIFACT = "-Dartifact=org.apache.maven:apache-maven:";

    @TempDir
    private Path machine;
    private Path programs;
    private Path calls;

    private record Ended(int code, String out, String err) {
    }

    @BeforeEach
    void putTheUsualProgramsOnTheMachine() throws IOException {
        programs = Files.createDirectories(machine.resolve("bin"));
        calls = machine.resolve("calls");
        Files.createFile(calls);
        for (String name : List.of("sh", "grep", "find", "readlink", "mkdir", "mktemp", "cat", "rm", "mv", "chmod", "tail",
                "dirname")) {
            Path real = Path.of("/usr/bin", name);
            program(name, "exec " + (Files.exists(real) ? real : Path.of("/bin", name)) + " \"$@\"");
        }
        program("id", "echo 0");
        program("ldconfig", "for l in libgtk-3.so.0 libXtst.so.6; do echo \"\t$l (libc6,x86-64) => /usr/lib/$l\"; done");
        Files.createDirectories(machine.resolve("home/.local/share/fonts"));
        Files.createFile(machine.resolve("home/.local/share/fonts/Some.ttf"));
    }

    private Path program(String name, String body) throws IOException {
        Path file = programs.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path jdk(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String name : List.of("java", "javac")) {
            Path file = Files.writeString(folder.resolve("bin").resolve(name), "#!/bin/sh\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return folder;
    }

    /** Runs a piece of shell with the parts sourced, on this machine and none of the real one's settings. */
    private Ended run(String piece, String... environment) throws IOException, InterruptedException {
        String all = "set -u; launch=" + SCRIPTS + "; home=" + machine + "; state=" + machine + "/state; "
                + "say() { echo \"paget: $*\" >&2; }; fail() { say \"$*\"; exit 1; }; "
                + ". $launch/java.sh; . $launch/packages.sh; . $launch/maven.sh; " + piece;
        List<String> command = new ArrayList<>(List.of("env", "-i", "PATH=" + programs, "HOME=" + machine.resolve("home"),
                "XDG_CACHE_HOME=" + machine.resolve("cache"), "CALLS=" + calls));
        command.addAll(List.of(environment));
        command.addAll(List.of("/bin/sh", "-c", all));
        Path out = machine.resolve("out");
        Path err = machine.resolve("err");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the script does not end");
        return new Ended(process.exitValue(), Files.readString(out).strip(), Files.readString(err).strip());
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(calls);
    }

    @Test
    void aNewJdkBesideAnOldDefaultIsFound() throws Exception {
        Path old = jdk(machine.resolve("old"), "17.0.15");
        jdk(machine.resolve("home/.jdks/a"), "9999");
        jdk(machine.resolve("home/.jdks/b"), "9998.0.1");
        Files.delete(jdk(machine.resolve("home/.jdks/runtime-only"), "10000").resolve("bin/javac"));
        Ended found = run("find_java; echo $java_version $JAVA_HOME", "PATH=" + old.resolve("bin") + ":" + programs);
        assertEquals("9999 " + machine.resolve("home/.jdks/a"), found.out(), found.err());
        found = run("find_java; echo $JAVA_HOME", "JAVA_HOME=" + old);
        assertEquals(machine.resolve("home/.jdks/a").toString(), found.out(), found.err());
    }

    @Test
    void aJdkThatTheUserNamesIsTaken() throws Exception {
        Path mine = jdk(machine.resolve("mine"), "21.0.2");
        jdk(machine.resolve("home/.jdks/a"), "9999");
        Ended found = run("find_java; echo $java_version $java", "JAVA_HOME=" + mine);
        assertEquals("21 " + mine.resolve("bin/java"), found.out(), found.err());
    }

    @Test
    void withoutANewJdkTheScriptSaysWhatItNeeds() throws Exception {
        Ended ended = run("jdk_version() { echo 17; }; find_java");
        assertEquals(1, ended.code());
        assertTrue(ended.err().contains("needs a JDK of version 21 or newer"), ended.err());
    }

    @Test
    void warningsThatFailedABuildAreShown() throws Exception {
        for (String name : List.of("sed", "head")) {
            program(name, "exec /usr/bin/env -i PATH=/usr/bin:/bin " + name + " \"$@\"");
        }
        Path log = Files.writeString(machine.resolve("log"), """
                [WARNING] The POM for some:thing:jar:1 is invalid
                [WARNING] /tree/bundles/x/src/x/X.java:[3]\s
                \timport java.util.List;
                The import java.util.List is never used
                1 problem (1 warning)
                error: warnings found and -failOnWarning specified
                [INFO] BUILD FAILURE
                [ERROR] Failed to execute goal compile on project x -> [Help 1]
                """);
        Ended ended = run(". $launch/build.sh; log=" + log + "; show_errors");
        assertEquals("""
                [WARNING] /tree/bundles/x/src/x/X.java:[3]\s
                \timport java.util.List;
                The import java.util.List is never used
                1 problem (1 warning)
                Failed to execute goal compile on project x""", ended.err());
    }

    @Test
    void whatIsThereIsNotInstalled() throws Exception {
        program("apt-get", "echo \"$@\" >>$CALLS");
        program("mvn", "exit 1");
        for (String name : List.of("Xvfb", "xvfb-run", "xauth")) {
            program(name, "exit 0");
        }
        Ended ended = run("require_window_packages; require_test_packages; require_build_packages");
        assertEquals(0, ended.code(), ended.err());
        assertEquals("", ended.err());
        assertEquals(List.of(), calls());
    }

    @Test
    void theSuperuserGetsWhatIsMissing() throws Exception {
        program("apt-get", "echo \"$@\" >>$CALLS");
        program("ldconfig", "exit 0");
        Ended ended = run("require_test_packages; echo done");
        assertEquals("done", ended.out(), ended.err());
        assertEquals(List.of("-qq install -y --no-install-recommends xvfb xauth libgtk-3-0 libxtst6"), calls());
        assertEquals("paget: installing xvfb xauth libgtk-3-0 libxtst6", ended.err());
    }

    /** On a fresh machine the lists of packages are empty or old, and the first attempt fails. */
    @Test
    void theListOfPackagesIsBroughtUpToDateWhenItHasTo() throws Exception {
        program("apt-get", "echo \"$@\" >>$CALLS; case $* in *update) : >$CALLS.fresh ;; esac; [ -e $CALLS.fresh ]");
        Ended ended = run("require_build_packages; echo done");
        assertEquals("done", ended.out(), ended.err());
        String install = "-qq install -y --no-install-recommends maven";
        assertEquals(List.of(install, "-qq update", install), calls());
    }

    @Test
    void otherUsersAreToldWhatToInstall() throws Exception {
        program("id", "echo 1000");
        program("apt-get", "echo \"$@\" >>$CALLS");
        program("ldconfig", "exit 0");
        Ended ended = run("require_window_packages");
        assertEquals(1, ended.code());
        assertEquals("paget: The window needs more Debian packages. Install them as root: apt-get install libgtk-3-0",
                ended.err());
        assertEquals(List.of(), calls());
    }

    @Test
    void aFailedInstallationAndAMachineWithoutAptNameThePackages() throws Exception {
        Ended noApt = run("require_build_packages");
        assertEquals(1, noApt.code());
        assertTrue(noApt.err().endsWith("apt-get install maven"), noApt.err());
        program("apt-get", "exit 100");
        Ended refused = run("require_build_packages");
        assertEquals(1, refused.code());
        assertTrue(refused.err().endsWith("apt-get install maven"), refused.err());
    }

    /** The Maven of Debian 12 is too old for Tycho; it is good for fetching the right one. */
    @Test
    void mavenIsFetchedByItsCoordinatesOnce() throws Exception {
        program("mvn", """
                echo "$@" >>$CALLS
                for argument; do
                    case $argument in
                    -Dartifact=*) version=${argument#*:*:}; version=${version%%:*} ;;
                    -DoutputDirectory=*) folder=${argument#*=} ;;
                    esac
                done
                mkdir -p $folder/apache-maven-$version/bin
                echo '#!/bin/sh' >$folder/apache-maven-$version/bin/mvn
                """);
        String piece = "find_maven; find_maven; echo $maven; [ -x $maven ] && echo runs";
        Ended ended = run(piece);
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().matches("(?s)\\Q" + machine + "\\E/cache/paget/apache-maven-3\\.9\\.\\d+/bin/mvn\nruns"), ended.out());
        assertEquals(1, calls().size(), calls()::toString);
        assertTrue(calls().getFirst().contains(ARTIFACT + "3.9."), calls()::toString);
        try (var left = Files.list(machine.resolve("cache/paget"))) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aMavenThatCannotBeFetchedLeavesNothing() throws Exception {
        program("mvn", "echo 'No network.'; exit 1");
        Ended ended = run("find_maven");
        assertEquals(1, ended.code());
        assertTrue(ended.err().contains("No network.") && ended.err().contains("could not fetch Maven"), ended.err());
        try (var left = Files.list(machine.resolve("cache/paget"))) {
            assertFalse(left.findAny().isPresent());
        }
    }
}
