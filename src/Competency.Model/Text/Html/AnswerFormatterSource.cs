namespace Competency.Model.Text.Html;

// What notebooks call by the names of its members: see TypeFormatterSourceAttribute.
internal sealed class AnswerFormatterSource
{
#pragma warning disable CA1822 // Notebooks ask an object.
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new AnswerFormatter(AnswerFormatter.Html, static answer => answer.ToHtml()),
        new AnswerFormatter(AnswerFormatter.Text, static answer => answer.ToText()),
    ];
#pragma warning restore CA1822
}
