using System.CommandLine;

namespace Competency.Cli.Commands;

/// <summary>What values options accept.</summary>
internal static class Validation
{
    /// <summary>The option, which now accepts numbers from 1 only.</summary>
    public static Option<int> Positive(Option<int> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out int value) || value < 1))
            {
                result.AddError($"'{result.Tokens[0].Value}' is not a value of {option.Name}; expected is a number from 1.");
            }
        });
        return option;
    }
}
