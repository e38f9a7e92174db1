using Competency.Model.Matches;

namespace Competency.Model.Data.Profiles;

// Some rows of a table that begin and end with a profile, and its profiles and their answer.
internal sealed class ProfileGroup(MatchPiece output) : ProfileSets(output)
{
    // The rows.
    public List<ProfileRow> Rows { get; } = [];

    public override void Clear()
    {
        base.Clear();
        Rows.Clear();
    }

    protected override SourceLocation At(string file, int start) => new() { File = file, Row = start };
}
