using System.Globalization;
using Competency.Model.Data.Columns;
using Competency.Model.Data.Tables;
using Competency.Model.Matches;
using Competency.Model.Tables;
using Competency.Model.Tables.Reading;
using Competency.Model.Text;

namespace Competency.Model.Data.Profiles;

// The rows of a table of profiles, read by groups. A part of the table is some groups after the other: the profiles that begin in them, and
// so, of a profile that goes on behind the last one, its rows there.
internal sealed class ProfileRows : IDisposable
{
    private readonly TableSource _source;
    private readonly TypedColumns _columns;
    private readonly DiagnosticBag _diagnostics;
    private int _group;
    private int _count;
    private int _row;
    private CancellationToken _cancellationToken;

    private ProfileRows(TableSource source, TypedColumns columns, DiagnosticBag diagnostics) =>
        (_source, _columns, _diagnostics) = (source, columns, diagnostics);

    // How many groups there are.
    public int GroupCount => _source.GroupCount;

    // The row that was read last.
    public ProfileRow Current { get; private set; }

    // The group that it is in, from 0.
    public int Group => _group - 1;

    // Opens a table, whose stream must be able to seek and stays open; null, with a diagnostic, if it is no table of profiles.
    public static ProfileRows? Open(Stream file, string name, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        TableSource? source = TableSources.Open(file, name, diagnostics);
        if (source is null)
        {
            return null;
        }

        TypedColumns columns = TypedColumns.Find(source, ProfileColumns.All, "profiles", diagnostics, ProfileColumns.NameOf);
        if (columns.Has(ProfileColumns.Profile) && (columns.Has(ProfileColumns.Concept) || columns.Has(ProfileColumns.Title)))
        {
            return new ProfileRows(source, columns, diagnostics) { _cancellationToken = cancellationToken };
        }

        string names = Excerpt.Of(string.Join(',', source.Columns.Select(static column => column.Name)), 200);
        diagnostics.Add(ProfileTableRules.ProfileTableUnknown, new SourceLocation { File = name }, names);
        source.Dispose();
        return null;
    }

    // Reads the next row that names a profile; those that name none are reported. False if there is none.
    public bool Read()
    {
        while (true)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_row < _count)
            {
                int row = _row++;
                if (TextAt(row, ProfileColumns.Profile) is { Length: > 0 } profile)
                {
                    Current = RowAt(row, profile);
                    return true;
                }

                _diagnostics.Add(ProfileTableRules.RowWithoutProfile, _columns.At(row));
                continue;
            }

            if (!_columns.Read())
            {
                return false;
            }

            _group++;
            _row = 0;
            _count = _columns.RowCount;
        }
    }

    // Goes on behind so many groups in all.
    public void Skip(int groups)
    {
        while (_group < groups && _source.Skip())
        {
            _group++;
        }
    }

    // Where a row is.
    public SourceLocation At(int number, int column) =>
        new() { File = _source.File, Row = number, ColumnName = ProfileColumns.All[column].Name };

    public void Dispose() => _source.Dispose();

    private ProfileRow RowAt(int row, string profile)
    {
        TableValue level = _columns.Value(row, ProfileColumns.Level, out bool isUnreadable);
        if (isUnreadable)
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{level}");
            _diagnostics.Add(TidyRules.CellUnreadable, _columns.At(row, ProfileColumns.Level), text, (Phrase)"a level");
        }

        return new ProfileRow(
            profile,
            TextAt(row, ProfileColumns.Concept),
            TextAt(row, ProfileColumns.Title),
            TextAt(row, ProfileColumns.Kind),
            isUnreadable ? null : level.Number,
            TextAt(row, ProfileColumns.LevelScale),
            _columns.At(row).Row.GetValueOrDefault());
    }

    private string TextAt(int row, int column) => _columns.Value(row, column, out _).ToString().Trim();
}
