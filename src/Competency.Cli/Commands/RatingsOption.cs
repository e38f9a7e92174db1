using System.CommandLine;
using Competency.Cli.Data;

namespace Competency.Cli.Commands;

// The option for competencies that standards rate as not important.
internal sealed class RatingsOption
{
    private readonly Option<bool> _all = new(LeftOutText.RatingsOption)
    {
        Description =
            Say("Include competencies that are rated as not important (below the middle of the scale), in answers and in frequencies."),
    };

    public void AddTo(Command command) => command.Options.Add(_all);

    // Whether all ratings are asked for.
    public bool All(ParseResult parsed) => parsed.GetValue(_all);
}
