@echo off
rem ims.cmd: runs the command line of this source tree in cmd.exe, as the script ims does elsewhere.
rem
rem Builds the runnable jar with Maven if it is not there, and only then: unlike ims it does not look
rem whether a source is newer, and keeps no class archive. To build again, delete the jar.
rem
rem   JAVA_HOME      the Java to run on; without it, the java on the PATH
rem   IMS_JAVA_OPTS  further options for the virtual machine
rem
rem Exit code 74: the system refuses something that is needed, such as a Java, or a folder to build in;
rem 70: the build fails. All others are those of the command.

setlocal EnableExtensions DisableDelayedExpansion
set "version=0.1.0"
set "main=nl.ims.io.cli.Ims"
set "root=%~dp0"
set "jar=%root%ims-io\target\ims-io-%version%-cli.jar"

if not defined JAVA_HOME goto java_on_path
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto java_found
>&2 echo ims: JAVA_HOME is "%JAVA_HOME%", but "%java%" is not there; point JAVA_HOME at a Java 17 or later
exit /b 74

:java_on_path
set "java=java.exe"
where /q java.exe
if not errorlevel 1 goto java_found
>&2 echo ims: no java found; install Java 17 or later, or point JAVA_HOME at one
exit /b 74

:java_found
if exist "%jar%" goto run
where /q mvn.cmd
if not errorlevel 1 goto maven_found
>&2 echo ims: no mvn found; install Maven 3.9 or later: the command has to be built once
exit /b 74

:maven_found
(>"%root%ims-io\.ims-can-write" echo yes) 2>nul
if exist "%root%ims-io\.ims-can-write" goto build
>&2 echo ims: there is no "%jar%", and it cannot be built, for "%root%ims-io" cannot be written
exit /b 74

:build
del "%root%ims-io\.ims-can-write"
>&2 echo ims: building, because there is no ims-io-%version%-cli.jar (this takes a minute the first time)
call mvn.cmd -q -B -ntp -f "%root%pom.xml" -pl ims-io -am -Dmaven.test.skip -Dmaven.source.skip -Dspotless.check.skip package <nul 1>&2
if errorlevel 1 goto build_failed
if exist "%jar%" goto run
>&2 echo ims: the build made no "%jar%"
exit /b 70

:build_failed
>&2 echo ims: the build failed; its messages are above
exit /b 70

:run
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable %IMS_JAVA_OPTS% -cp "%jar%" %main% %*
exit /b %ERRORLEVEL%
