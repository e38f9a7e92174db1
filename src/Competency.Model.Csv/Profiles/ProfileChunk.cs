using System.Buffers;

namespace Competency.Model.Csv.Profiles;

/// <summary>A piece of a table that begins and ends with a profile: its text, then its profiles, then their answer as text.</summary>
internal sealed class ProfileChunk
{
    private readonly ArrayBufferWriter<byte> _names = new();
    private readonly List<int> _nameEnds = [];
    private readonly ArrayBufferWriter<int> _ends = new();
    private readonly ArrayBufferWriter<int> _concepts = new();

    /// <summary>How many profiles there are.</summary>
    public int Count => _nameEnds.Count;

    /// <summary>Where the concepts of each profile end, and the concepts of all.</summary>
    public (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts) Sets => (_ends.WrittenMemory, _concepts.WrittenMemory);

    /// <summary>Header row and rows.</summary>
    public ArrayBufferWriter<byte> Text { get; } = new();

    /// <summary>The line of the file on which the text would begin if the heading stood right before the rows.</summary>
    public int FirstLine { get; set; }

    /// <summary>The line on which each profile begins.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>How many rows name a competency.</summary>
    public int Mentions { get; set; }

    /// <summary>How many of these were found.</summary>
    public int MatchedMentions { get; set; }

    /// <summary>The texts that were not, in order.</summary>
    public List<(string Text, int Line)> Unmatched { get; } = [];

    /// <summary>What was found in the rows.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The answer.</summary>
    public ArrayBufferWriter<byte> Output { get; } = new();

    /// <summary>What a profile is called.</summary>
    public ReadOnlySpan<byte> Name(int profile) => _names.WrittenSpan[(profile == 0 ? 0 : _nameEnds[profile - 1]).._nameEnds[profile]];

    /// <summary>Adds a profile.</summary>
    public void Add(ReadOnlySpan<byte> name, int line, ReadOnlySpan<int> concepts)
    {
        _names.Write(name);
        _nameEnds.Add(_names.WrittenCount);
        Lines.Add(line);
        _concepts.Write(concepts);
        _ends.Write([_concepts.WrittenCount]);
    }

    /// <summary>How many concepts a profile has.</summary>
    public int SizeOf(int profile)
    {
        ReadOnlySpan<int> ends = _ends.WrittenSpan;
        return ends[profile] - (profile == 0 ? 0 : ends[profile - 1]);
    }

    /// <summary>Makes room for the next piece.</summary>
    public void Clear()
    {
        _ends.ResetWrittenCount();
        _concepts.ResetWrittenCount();
        _names.ResetWrittenCount();
        _nameEnds.Clear();
        Text.ResetWrittenCount();
        Lines.Clear();
        (Mentions, MatchedMentions) = (0, 0);
        Unmatched.Clear();
        Diagnostics.Clear();
        Output.ResetWrittenCount();
    }
}
