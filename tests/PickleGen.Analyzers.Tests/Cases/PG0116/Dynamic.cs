// fix: PickleGen.IgnoreMember
using System.Collections.Generic;
using System.Dynamic;
using System.Runtime.InteropServices;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    public DynamicObject? {|PG0116:Values|} { get; set; }

    public List<Settings> {|PG0116:Settings|} { get; set; } = [];

    public IDynamicMetaObjectProvider? {|PG0116:Provider|} { get; set; }

    public IShellLink? {|PG0116:Link|} { get; set; }
}

public class Settings : DynamicObject;

[ComImport]
[Guid("000214F9-0000-0000-C000-000000000046")]
[InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]
public interface IShellLink;
