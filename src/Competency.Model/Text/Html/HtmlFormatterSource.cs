namespace Competency.Model.Text.Html;

// What notebooks call by the names of its members: see TypeFormatterSourceAttribute.
internal sealed class HtmlFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() => [new HtmlFormatter()];
}
