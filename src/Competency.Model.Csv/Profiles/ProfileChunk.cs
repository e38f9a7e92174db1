using System.Buffers;
using Competency.Model.Csv.Tables;
using Competency.Model.Profiles.Matching;

namespace Competency.Model.Csv.Profiles;

// A piece of a table that begins and ends with a profile: its text, then its profiles, then their answer as text.
internal sealed class ProfileChunk
{
    private readonly ArrayBufferWriter<byte> _names = new();
    private readonly List<int> _nameEnds = [];
    private readonly ArrayBufferWriter<int> _ends = new();
    private readonly ArrayBufferWriter<int> _concepts = new();
    private readonly ArrayBufferWriter<double> _levels = new();

    // How many profiles there are.
    public int Count => _nameEnds.Count;

    // Where the concepts of each profile end, the concepts of all, and their levels if anybody asks for them.
    public (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts, ReadOnlyMemory<double> Levels) Sets =>
        (_ends.WrittenMemory, _concepts.WrittenMemory, _levels.WrittenMemory);

    // Header row and rows.
    public ArrayBufferWriter<byte> Text { get; } = new();

    // The line of the file on which the text would begin if the heading stood right before the rows.
    public int FirstLine { get; set; }

    // The line on which each profile begins.
    public List<int> Lines { get; } = [];

    // How many rows name a competency.
    public int Mentions { get; set; }

    // How many of these were found.
    public int MatchedMentions { get; set; }

    // How many of these say a level.
    public int MentionsWithLevel { get; set; }

    // Cells of a matrix with 0, or with a word that says that no level applies.
    public CellsNotHeld NotHeld { get; } = new();

    // The texts that were not found, in order.
    public List<(string Text, int Line)> Unmatched { get; } = [];

    // Rows and columns that say nothing.
    public NothingInTable? Nothing { get; set; }

    // What was found in the rows.
    public List<Diagnostic> Diagnostics { get; } = [];

    // The answer.
    public ArrayBufferWriter<byte> Output { get; } = new();

    // What a profile is called.
    public ReadOnlySpan<byte> Name(int profile) => _names.WrittenSpan[(profile == 0 ? 0 : _nameEnds[profile - 1]).._nameEnds[profile]];

    // Adds a profile of what was gathered for it.
    public void Add(ReadOnlySpan<byte> name, int line, SortedConcepts held)
    {
        _names.Write(name);
        _nameEnds.Add(_names.WrittenCount);
        Lines.Add(line);
        _concepts.Write(held.Take());
        _levels.Write(held.Levels);
        _ends.Write([_concepts.WrittenCount]);
    }

    // How many concepts a profile has.
    public int SizeOf(int profile)
    {
        ReadOnlySpan<int> ends = _ends.WrittenSpan;
        return ends[profile] - (profile == 0 ? 0 : ends[profile - 1]);
    }

    // Makes room for the next piece.
    public void Clear()
    {
        _ends.ResetWrittenCount();
        _concepts.ResetWrittenCount();
        _levels.ResetWrittenCount();
        _names.ResetWrittenCount();
        _nameEnds.Clear();
        Text.ResetWrittenCount();
        Lines.Clear();
        (Mentions, MatchedMentions, MentionsWithLevel) = (0, 0, 0);
        NotHeld.Clear();
        Unmatched.Clear();
        Diagnostics.Clear();
        Output.ResetWrittenCount();
    }
}
