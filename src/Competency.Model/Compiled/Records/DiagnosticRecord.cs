using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Compiled.Records;

// A diagnostic of the load or of the catalog.
internal static class DiagnosticRecord
{
    // How many bytes of a record are read: what a message is made of is a few numbers, also of texts.
    public const int MaxLength = 8192;

    public static void Write(RecordWriter writer, RuleTable rules, Diagnostic diagnostic)
    {
        writer.Number(rules.NumberOf(diagnostic.Descriptor));
        writer.Place(diagnostic.Location);
        writer.Text(diagnostic.Standard);
        writer.Flag(diagnostic.IsOfDraft);
        writer.Number(diagnostic.MoreInFile);
        writer.Number(diagnostic.SuppressedRule is DiagnosticDescriptor suppressed ? rules.NumberOf(suppressed) + 1 : 0);
        writer.Number(diagnostic.SuppressedCount);
        writer.All(diagnostic.Given, argument => ArgumentRecord.Write(writer, argument));
    }

    // Counts a diagnostic without its texts and arguments.
    public static DiagnosticCounts Count(DiagnosticCounts counts, ref RecordReader reader, RuleTable rules)
    {
        int number = reader.Number();
        reader.SkipPlace();
        (_, _, _) = (reader.Number(), reader.Flag(), reader.Number());
        (int suppressed, int suppressedCount) = (reader.Number(), reader.Number());
        return rules.Rule(number) is DiagnosticDescriptor rule
            ? counts.With(rule.Severity, suppressed > 0 ? rules.Rule(suppressed - 1)?.Severity : null, suppressedCount)
            : counts;
    }

    // The diagnostic; null if it is of no rule of the file, or lacks arguments.
    public static Diagnostic? Read(ref RecordReader reader, RuleTable rules)
    {
        int number = reader.Number();
        (SourceLocation location, string? standard, bool isOfDraft) = (reader.Place(), reader.Text(), reader.Flag());
        (int more, int suppressed, int suppressedCount) = (reader.Number(), reader.Number(), reader.Number());
        object?[] arguments = new object?[reader.Count()];
        for (int at = 0; at < arguments.Length; at++)
        {
            arguments[at] = ArgumentRecord.Read(ref reader);
        }

        DiagnosticDescriptor? rule = rules.Rule(number, arguments.Length);
        return rule is null ? null : new Diagnostic(rule, location, arguments, standard)
        {
            IsOfDraft = isOfDraft,
            MoreInFile = more,
            SuppressedRule = suppressed > 0 ? rules.Rule(suppressed - 1) : null,
            SuppressedCount = suppressedCount,
        };
    }
}
