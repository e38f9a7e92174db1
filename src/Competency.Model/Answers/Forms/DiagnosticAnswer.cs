namespace Competency.Model.Answers.Forms;

// A diagnostic.
internal sealed record DiagnosticAnswer(string Id, string Severity, string Message, string? Standard, DiagnosticAnswer.Place Location)
{
    public static DiagnosticAnswer Of(Diagnostic diagnostic) => new(
        diagnostic.Id,
        AnswerNames.Of(diagnostic.Severity),
        diagnostic.Message,
        diagnostic.Standard,
        PlaceOf(diagnostic.Location));

    public static Place PlaceOf(SourceLocation location) =>
        new(location.File, location.Line, location.Column, location.Row, location.ColumnName, location.JsonPointer);

    // Where it was made; what does not apply is null.
    internal sealed record Place(string? File, int? Line, int? Column, int? Row, string? ColumnName, string? Pointer);
}
