using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Compiled.Records;

// Scales and kinds, of which a catalog has few: records name them by their number.
internal sealed class NamedValues
{
    private readonly List<LevelScale> _scales = [];
    private readonly List<ElementKind> _kinds = [];

    // Those of a catalog that is written: found while its records are.
    public NamedValues()
    {
    }

    // Those of a file.
    public NamedValues(ref RecordReader reader)
    {
        _scales.AddRange(reader.All(static (ref RecordReader item) => ScaleOf(ref item)));
        _kinds.AddRange(reader.All(static (ref RecordReader item) => KindOf(ref item)));
    }

    public void Write(RecordWriter writer)
    {
        writer.All(_scales, scale =>
        {
            writer.Text(scale.Id);
            writer.Real(scale.Minimum);
            writer.Real(scale.Maximum);
            writer.Flag(scale.WholeNumbers);
        });
        writer.All(_kinds, kind => writer.Text(kind.Id));
    }

    // The number of a scale from 1; 0 for none.
    public int NumberOf(LevelScale? scale) => scale is null ? 0 : PlaceIn(_scales, scale) + 1;

    public LevelScale? Scale(int number) => number > 0 && number <= _scales.Count ? _scales[number - 1] : null;

    public int NumberOf(ElementKind kind) => PlaceIn(_kinds, kind);

    public ElementKind Kind(int number) => number < _kinds.Count ? _kinds[number] : ElementKind.Unspecified;

    private static int PlaceIn<T>(List<T> known, T value)
    {
        int place = known.IndexOf(value);
        if (place < 0)
        {
            known.Add(value);
            place = known.Count - 1;
        }

        return place;
    }

    private static LevelScale ScaleOf(ref RecordReader reader)
    {
        LevelScale scale = new(reader.TextOrEmpty(), reader.Real(), reader.Real(), reader.Flag());
        return LevelScale.All.FirstOrDefault(known => known == scale) ?? scale;
    }

    private static ElementKind KindOf(ref RecordReader reader) =>
        reader.TextOrEmpty() is { Length: > 0 } id ? ElementKind.FromId(id) : ElementKind.Unspecified;
}
