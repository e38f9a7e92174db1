using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Competency.Cli.Console;

namespace Competency.Cli.Commands;

// --version: the version of the tool, whatever program it runs in.
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public static string Version { get; } =
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Version);
        return ExitCode.Answered;
    }
}
