namespace Competency.Documentation.Tests;

/// <summary>A fenced block of C# on a page, and what the page says about it.</summary>
/// <param name="Page">The page, relative to the repository.</param>
/// <param name="Line">The line of its fence.</param>
/// <param name="Code">What is between the fences.</param>
/// <param name="Previous">The block that it continues; <see langword="null"/> if it stands for itself.</param>
/// <param name="Output">What it prints, from the block of text below it; <see langword="null"/> if the page does not show it.</param>
/// <param name="IsCompileOnly">Whether it is compiled but not run.</param>
internal sealed record CodeBlock(string Page, int Line, string Code, CodeBlock? Previous, string? Output, bool IsCompileOnly)
{
    public string Name => $"{Page}:{Line}";

    /// <summary>This block behind all those that it continues, the first one first.</summary>
    public IEnumerable<string> Codes => Previous is null ? [Code] : Previous.Codes.Append(Code);

    /// <summary>Whether the page shows this output; that of earlier blocks comes before it.</summary>
    public bool IsShown(string printed) =>
        Output is null || (Previous is null ? printed == Output : printed.EndsWith(Output, StringComparison.Ordinal));
}
