namespace Competency.Model.Data.Profiles;

// Divides the rows of a table, or of a part of it, where a profile ends.
internal sealed class ProfileGroups
{
    private const int FewestRows = 1 << 13;

    private readonly ProfileRows _rows;
    private readonly int _lastGroup;
    private bool _hasRow;

    // part: Which part of the groups, from 1, and of how many.
    public ProfileGroups(ProfileRows rows, (int Number, int Count) part, CancellationToken cancellationToken)
    {
        _rows = rows;
        int first = BoundaryOf(part.Number - 1, part.Count);
        _lastGroup = BoundaryOf(part.Number, part.Count) - 1;
        rows.Skip(first - 1);
        string before = "";
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            _hasRow = rows.Read();
            bool isOfPart = rows.Group >= first;
            before = isOfPart ? before : rows.Current.Profile;
            if (isOfPart && rows.Current.Profile != before)
            {
                break;
            }
        }
        while (_hasRow);

        // A profile that goes on through all groups of the part began before them.
        _hasRow &= rows.Group <= _lastGroup;
    }

    // Puts the next rows into a group; false if there are none.
    public bool Fill(ProfileGroup group)
    {
        while (_hasRow)
        {
            ProfileRow row = _rows.Current;
            group.Rows.Add(row);
            _hasRow = _rows.Read();
            bool isNext = !_hasRow || _rows.Current.Profile != row.Profile;
            if (isNext && _hasRow && _rows.Group > _lastGroup)
            {
                _hasRow = false;
            }

            if (isNext && group.Rows.Count >= FewestRows)
            {
                break;
            }
        }

        return group.Rows.Count > 0;
    }

    private int BoundaryOf(int part, int count) => (int)(((long)part * _rows.GroupCount) / count);
}
