using System.Collections.Immutable;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;

namespace Competency.Cli.Commands;

// convert --to case|moodle|opensalt: the vocabulary of a catalog in a format of learning systems, which have no roles.
internal sealed class VocabularyOutput(ToolConsole console, string format)
{
    private const string Case = "case";
    private const string Moodle = "moodle";
    private const string OpenSalt = "opensalt";

    // The formats.
    public static string[] Formats { get; } = [Case, Moodle, OpenSalt];

    // Whether a format is one of them.
    public static bool IsFor(string format) => Formats.Contains(format, StringComparer.Ordinal);

    // Writes the vocabulary to a file, or to standard output if there is none.
    public int Write(CompetencyCatalog catalog, string? path)
    {
        if (catalog.Vocabularies is not [CompetencyVocabulary vocabulary])
        {
            string found = catalog.Vocabularies.IsEmpty
                ? Say("none; standards with elements of their own are written as json or csv")
                : Wording.List(catalog.Vocabularies.Select(static each => each.Id));
            console.Error.WriteLine(
                Say($"competency: --to {format} writes one vocabulary; the input has {found}. Convert a file with one."));
            return ExitCode.NoAnswer;
        }

        using MemoryStream content = new();
        ImmutableArray<Diagnostic> losses = Write(content, vocabulary);
        return Save(content, path) ? Report(catalog, vocabulary, losses, path) : ExitCode.NoAnswer;
    }

    private ImmutableArray<Diagnostic> Write(MemoryStream content, CompetencyVocabulary vocabulary)
    {
        switch (format)
        {
            case Moodle:
                return VocabularyFile.WriteMoodle(content, vocabulary);
            case OpenSalt:
                return VocabularyFile.WriteOpenSalt(content, vocabulary);
            default:
                VocabularyFile.WriteCase(content, vocabulary);
                return [];
        }
    }

    private bool Save(MemoryStream content, string? path)
    {
        content.Position = 0;
        if (path is null or "-")
        {
            using StreamReader text = new(content);
            console.Output.Write(text.ReadToEnd());
            return true;
        }

        try
        {
            OutputFile.Write(path, content.CopyTo);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(Say($"competency: '{path}' cannot be written: {exception.Message}"));
            return false;
        }
    }

    private int Report(CompetencyCatalog catalog, CompetencyVocabulary vocabulary, ImmutableArray<Diagnostic> losses, string? path)
    {
        foreach (Diagnostic loss in losses)
        {
            console.Error.WriteLine(loss.ToString());
        }

        if (catalog.StandardCount > 0)
        {
            console.Error.WriteLine(
                Say($"competency: {Wording.Counted(catalog.StandardCount, "standard")} not written: the format {format} has no roles."));
        }

        if (path is not (null or "-"))
        {
            string elements = Wording.Counted(vocabulary.Elements.Length, "element");
            console.Error.WriteLine(Say($"{path}: vocabulary {vocabulary.Id} with {elements} written."));
        }

        return ExitCode.Answered;
    }
}
