using System.Buffers;
using Competency.Model.Profiles.Matching;
using Competency.Model.Sets;

namespace Competency.Model.Matches;

// Some profiles of a table, one after the other, and what was found for them.
internal abstract class ProfileSets(MatchPiece output)
{
    private readonly ArrayBufferWriter<byte> _names = new();
    private readonly List<int> _nameEnds = [];
    private readonly List<int> _starts = [];
    private readonly ArrayBufferWriter<int> _ends = new();
    private readonly ArrayBufferWriter<int> _concepts = new();
    private readonly ArrayBufferWriter<double> _levels = new();

    // How many profiles there are.
    public int Count => _nameEnds.Count;

    // Where the concepts of each profile end, the concepts of all, and their levels if anybody asks for them.
    public (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts, ReadOnlyMemory<double> Levels) Sets =>
        (_ends.WrittenMemory, _concepts.WrittenMemory, _levels.WrittenMemory);

    // How many rows name a competency.
    public int Mentions { get; set; }

    // How many of these were found.
    public int MatchedMentions { get; set; }

    // How many of these say a level.
    public int MentionsWithLevel { get; set; }

    // The texts that were not found, in order, and the lines or rows with them.
    public List<(string Text, int Line)> Unmatched { get; } = [];

    // What was found in the rows.
    public List<Diagnostic> Diagnostics { get; } = [];

    // The answer.
    public MatchPiece Output => output;

    // What a profile is called.
    public ReadOnlySpan<byte> Name(int profile) => _names.WrittenSpan[(profile == 0 ? 0 : _nameEnds[profile - 1]).._nameEnds[profile]];

    // Where a profile begins.
    public SourceLocation At(int profile, string file) => At(file, _starts[profile]);

    // How many concepts a profile has.
    public int SizeOf(int profile)
    {
        ReadOnlySpan<int> ends = _ends.WrittenSpan;
        return ends[profile] - (profile == 0 ? 0 : ends[profile - 1]);
    }

    // Adds a profile of what was gathered for it.
    // start: The line or row where it begins.
    public void Add(ReadOnlySpan<byte> name, int start, SortedConcepts held)
    {
        _names.Write(name);
        _nameEnds.Add(_names.WrittenCount);
        _starts.Add(start);
        _concepts.Write(held.Take());
        _levels.Write(held.Levels);
        _ends.Write([_concepts.WrittenCount]);
    }

    // Takes what was found, so many neighbors for each profile. A profile without competencies, or like no role, has no match.
    public void Answer(ReadOnlyMemory<SetNeighbor> found, int width)
    {
        for (int profile = 0; profile < Count; profile++)
        {
            if (SizeOf(profile) is int size and > 0)
            {
                output.Add(Name(profile), size, ProfileChunkMatcher.Alike(found.Span.Slice(profile * width, width)));
            }
        }
    }

    // Makes room for the next profiles.
    public virtual void Clear()
    {
        _ends.ResetWrittenCount();
        _concepts.ResetWrittenCount();
        _levels.ResetWrittenCount();
        _names.ResetWrittenCount();
        _nameEnds.Clear();
        _starts.Clear();
        (Mentions, MatchedMentions, MentionsWithLevel) = (0, 0, 0);
        Unmatched.Clear();
        Diagnostics.Clear();
        output.Clear();
    }

    // A line or row of the file.
    protected abstract SourceLocation At(string file, int start);
}
