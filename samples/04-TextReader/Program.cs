using System.Text;
using PickleGen;
using Samples;
using TextReader;

// 1. A file, and a reader that has read two lines of it.
var folder = Directory.CreateTempSubdirectory("reader-");
Directory.SetCurrentDirectory(folder.FullName);
try
{
    File.WriteAllText("hello.txt", "Hello world!\nI am line number two.\nGoodbye!\nIs anybody still here?\nEnd.\n");
    using (var reader = new LineReader("hello.txt"))
    {
        Console.WriteLine(reader.ReadLine());
        Console.WriteLine(reader.ReadLine());
        File.WriteAllBytes("reader.pkl", Pickle.Dumps(reader));
    }

    // 2. Python goes on at the third line.
    switch (Python.Run("read_on.py", "reader.pkl"))
    {
        case null:
            Console.WriteLine("There is no python3 on PATH; C# goes on alone.");
            break;
        case not 0:
            Console.Error.WriteLine("Python did not manage.");
            return 1;
    }

    // 3. And C# reads the rest.
    using (var back = Pickle.Loads<LineReader>(File.ReadAllBytes("reader.pkl")))
    {
        while (back.ReadLine() is { } line) Console.WriteLine(line);
    }

    // 4. A pickle from elsewhere cannot have any file opened.
    byte[] elsewhere = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(File.ReadAllBytes("reader.pkl")).Replace("hello.txt", "/etc/host", StringComparison.Ordinal));
    try
    {
        Pickle.Loads<LineReader>(elsewhere).Dispose();
    }
    catch (UnpicklingException error)
    {
        Console.WriteLine($"Refused: {error.Reason}");
    }

    return 0;
}
finally
{
    Directory.SetCurrentDirectory(Path.GetTempPath());
    folder.Delete(recursive: true);
}
