namespace Competency.Model.Csv.Roles;

// The texts of levels of a set of tables: few, in many cells. What they mean is known once all were seen.
internal sealed class LevelTexts
{
    // What no level is.
    public const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];
    private string _last = "";
    private int _lastNumber = None;

    // All texts in order of appearance.
    public IReadOnlyList<Entry> All => _entries;

    // The number of a text.
    public int Add(string text, SourceLocation location)
    {
        if (text.Length == 0)
        {
            return None;
        }

        if (!ReferenceEquals(text, _last))
        {
            _last = text;
            if (!_numbers.TryGetValue(text, out _lastNumber))
            {
                _lastNumber = _entries.Count;
                _numbers.Add(text, _lastNumber);
                _entries.Add(new Entry(LevelText.Of(text), location));
            }
        }

        if (_lastNumber >= 0)
        {
            _entries[_lastNumber].Count++;
        }

        return _lastNumber;
    }

    // The text with a number.
    public LevelText this[int number] => number < 0 ? default : _entries[number].Text;

    // A text, where it stands first and in how many cells.
    internal sealed class Entry(LevelText text, SourceLocation location)
    {
        public LevelText Text { get; } = text;

        public SourceLocation Location { get; } = location;

        public int Count { get; set; }
    }
}
