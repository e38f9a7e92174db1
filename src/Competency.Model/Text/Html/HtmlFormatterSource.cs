namespace Competency.Model.Text.Html;

// What notebooks call by the names of its members: see TypeFormatterSourceAttribute.
internal sealed class HtmlFormatterSource
{
#pragma warning disable CA1822 // Notebooks ask an object.
    public IEnumerable<object> CreateTypeFormatters() => [new HtmlFormatter()];
#pragma warning restore CA1822
}
