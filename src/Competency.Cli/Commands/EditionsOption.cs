using System.CommandLine;
using Competency.Cli.Data;

namespace Competency.Cli.Commands;

// The option for editions that are not current.
internal sealed class EditionsOption
{
    private readonly Option<bool> _all = new(LeftOutText.Option)
    {
        Description = Say("Include superseded editions and duplicates, in answers and in frequencies."),
    };

    public void AddTo(Command command) => command.Options.Add(_all);

    // Whether all editions are asked for.
    public bool All(ParseResult parsed) => parsed.GetValue(_all);
}
