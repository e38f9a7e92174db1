using System.Buffers.Binary;

namespace Competency.Model.Data.ArrowFiles;

// Makes sure, before the library reads it, that the messages of a file follow each other to its end and that its columns are no endless
// tree, which the library would follow downward.
internal static class ArrowMessages
{
    private const int Continuation = -1;
    private const int LargestDescription = 1 << 26;
    private const int DeepestSchema = 32;
    private const int MostFields = 1 << 20;

    // Fields of a message, a schema and a column: Message.fbs and Schema.fbs of the format.
    private const int HeaderType = 1;
    private const int Header = 2;
    private const int BodyLength = 3;
    private const int SchemaHeader = 1;
    private const int BatchHeader = 3;
    private const int SchemaFields = 1;
    private const int FieldChildren = 5;

    // What a file begins with; a stream has only its messages.
    private static ReadOnlySpan<byte> Magic => "ARROW1\0\0"u8;

    // Throws if the library should not read it. Afterwards the file is at its first message. How many record batches there are.
    public static int Check(Stream file)
    {
        Span<byte> head = stackalloc byte[8];
        file.Position = 0;
        bool isFile = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual(Magic);
        long first = isFile ? head.Length : 0;
        bool hasSchema = false;
        int batches = 0;
        file.Position = first;
        while (file.Length - file.Position >= head.Length)
        {
            file.ReadExactly(head);
            int length = BinaryPrimitives.ReadInt32LittleEndian(head[sizeof(int)..]);
            if (BinaryPrimitives.ReadInt32LittleEndian(head) != Continuation || length < 0 || length > LargestDescription)
            {
                throw new InvalidDataException("The messages of the file do not follow each other as those of Arrow do.");
            }

            if (length == 0)
            {
                break;
            }

            batches += CheckMessage(file, length, isFirst: !hasSchema) ? 1 : 0;
            hasSchema = true;
        }

        if (!hasSchema)
        {
            throw new InvalidDataException("The file has no schema.");
        }

        file.Position = first;
        return batches;
    }

    // Goes on behind a message; whether it is a record batch.
    private static bool CheckMessage(Stream file, int length, bool isFirst)
    {
        byte[] description = new byte[Math.Min(length, file.Length - file.Position)];
        file.ReadExactly(description);
        FlatTable message = FlatTable.Root(description);
        bool isSchema = message.Byte(HeaderType) == SchemaHeader;
        long body = message.Long(BodyLength);
        if (isSchema != isFirst || body < 0 || body > file.Length - file.Position)
        {
            throw new InvalidDataException("A message of the file is damaged or cut off.");
        }

        if (isSchema)
        {
            int left = MostFields;
            CheckFields(message.Table(Header), SchemaFields, 0, ref left);
        }

        file.Position += body;
        return message.Byte(HeaderType) == BatchHeader;
    }

    private static void CheckFields(FlatTable owner, int list, int depth, ref int left)
    {
        int count = owner.Count(list);
        left -= count;
        if (depth > DeepestSchema || left < 0)
        {
            throw new InvalidDataException("The schema of the file is too deep.");
        }

        for (int index = 0; index < count; index++)
        {
            CheckFields(owner.Table(list, index), FieldChildren, depth + 1, ref left);
        }
    }
}
