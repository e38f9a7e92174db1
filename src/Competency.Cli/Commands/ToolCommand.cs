using System.CommandLine;

namespace Competency.Cli.Commands;

// A command with the calls that its help shows.
internal sealed class ToolCommand(string name, string description, params IReadOnlyList<Example> examples) : Command(name, description)
{
    public IReadOnlyList<Example> Examples => examples;
}
