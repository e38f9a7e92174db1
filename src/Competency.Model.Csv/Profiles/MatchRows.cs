using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Profiles.Matching;
using Competency.Model.Sets;

namespace Competency.Model.Csv.Profiles;

// Writes what was found for the profiles of a chunk as rows of CSV.
internal sealed class MatchRows
{
    private const int LongestNumbers = 128;

    private readonly byte[][] _roles;
    private readonly int[] _sizes;
    private readonly int _width;
    private readonly CsvWritingOptions _options;

    public MatchRows(CompetencyCatalog catalog, ProfileChunkMatcher matching, CsvWritingOptions options)
    {
        _options = options;
        _width = matching.Width;
        _roles = new byte[matching.RoleCount][];
        _sizes = new int[matching.RoleCount];
        for (int role = 0; role < _roles.Length; role++)
        {
            CompetencyStandard standard = matching.RoleAt(role);
            string cells = $",{CellQuoting.Of(catalog.KeyOf(standard).Text, options)},{CellQuoting.Of(standard.Title, options)},";
            _roles[role] = Encoding.UTF8.GetBytes(cells);
            _sizes[role] = matching.SizeOf(role);
        }
    }

    // The header row.
    public static ReadOnlySpan<byte> Header => "profile,rank,code,title,score,shared,profile_size,role_size\r\n"u8;

    // Writes the rows of a chunk; a profile without competencies, or like no role, has none.
    public void Write(ProfileChunk chunk, ReadOnlyMemory<SetNeighbor> found)
    {
        for (int profile = 0; profile < chunk.Count; profile++)
        {
            int size = chunk.SizeOf(profile);
            if (size == 0)
            {
                continue;
            }

            byte[] name = Encoding.UTF8.GetBytes(CellQuoting.Of(Encoding.UTF8.GetString(chunk.Name(profile)), _options));
            int rank = 0;
            foreach (SetNeighbor neighbor in ProfileChunkMatcher.Alike(found.Span.Slice(profile * _width, _width)))
            {
                Write(chunk.Output, name, ++rank, neighbor, size);
            }
        }
    }

    private void Write(ArrayBufferWriter<byte> output, byte[] name, int rank, SetNeighbor neighbor, int size)
    {
        byte[] role = _roles[neighbor.Set];
        Span<byte> row = output.GetSpan(name.Length + role.Length + LongestNumbers);
        name.CopyTo(row);
        int length = name.Length;
        row[length++] = (byte)',';
        length += Number(rank, row[length..]);
        role.CopyTo(row[length..]);
        length += role.Length;
        Utf8Formatter.TryFormat(neighbor.Score, row[length..], out int written);
        length += written;
        foreach (int number in (ReadOnlySpan<int>)[neighbor.Shared, size, _sizes[neighbor.Set]])
        {
            row[length++] = (byte)',';
            length += Number(number, row[length..]);
        }

        row[length++] = (byte)'\r';
        row[length++] = (byte)'\n';
        output.Advance(length);
    }

    private static int Number(int number, Span<byte> target)
    {
        Utf8Formatter.TryFormat(number, target, out int written);
        return written;
    }
}
