using PickleGen;
using Samples;
using VersionedState;

// 1. Pickles of three versions, oldest first, one after another in one file.
var file = Path.GetTempFileName();
try
{
    Append(new PyDict { ["language"] = "en", ["recent_file"] = "old.txt", ["font_size"] = 9 });
    Append(new PyDict { ["language"] = "de", ["recent_file"] = "neu.txt", ["font_size"] = 14, ["_version"] = 2 });
    PickleFile.Append(file, new Settings { Language = "fr", RecentFiles = ["a.txt", "b.txt"], FontSize = 16 });

    // 2. One type reads all of them.
    var all = PickleFile.ReadAll<Settings>(file).ToList();
    foreach (var settings in all)
        Console.WriteLine($"{settings.Language}: {settings.FontSize} pixels, {string.Join(", ", settings.RecentFiles)}");

    // 3. A version that is not known yet is refused, rather than misread.
    try
    {
        Pickle.Loads<Settings>(Pickle.Dumps(Written(new PyDict { ["language"] = "it", ["_version"] = 4 }), PickleConverters.Object));
    }
    catch (UnpicklingException error)
    {
        Console.WriteLine($"Refused: {error.Reason}");
    }

    // 4. Python's class has the same versions.
    switch (Python.Run("show.py", file))
    {
        case null:
            Console.WriteLine("There is no python3 on PATH; this is the last one as it would read it:");
            Console.Write(PickleTools.Dis(Pickle.Dumps(all[^1])));
            return 0;
        case var code:
            return code.Value;
    }
}
finally
{
    File.Delete(file);
}

// What other versions of the program have written: the name of the class, and its attributes.
static PyObject Written(PyDict attributes) =>
    new(new PyGlobal("settings", "Settings"), PyTuple.Empty, PyConstruction.New) { HasState = true, State = attributes };

void Append(PyDict attributes) => PickleFile.Append(file, Written(attributes), PickleConverters.Object);
