namespace Competency.Model.Graphs.Exchange;

// An attribute of vertices or edges in files: a text, or a number.
internal sealed class ExportField<T>
{
    private readonly Func<T, string?>? _text;
    private readonly Func<T, double?>? _number;

    public ExportField(string name, Func<T, string?> text) => (Name, _text) = (name, text);

    public ExportField(string name, Func<T, double?> number) => (Name, _number) = (name, number);

    public string Name { get; }

    public bool IsNumber => _number is not null;

    // The value as text; null if there is none. Numbers are read back without loss; those that are not finite are none.
    public string? ValueOf(T item) => _number is null ? _text!(item) : ExportNumber.Text(_number(item));
}
