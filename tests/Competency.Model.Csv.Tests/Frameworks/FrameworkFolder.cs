using System.Text;

namespace Competency.Model.Csv.Tests.Frameworks;

/// <summary>A release in memory.</summary>
internal static class FrameworkFolder
{
    public static LoadResult Load(string folder, params (string Name, string Text)[] files) =>
        new CatalogLoader().AddCsv().Load([.. files.Select(file => new DocumentContent(
            $"{folder}/{file.Name}", Encoding.UTF8.GetBytes(file.Text)))]);
}
