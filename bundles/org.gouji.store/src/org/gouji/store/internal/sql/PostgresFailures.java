package org.gouji.store.internal.sql;

import java.sql.SQLException;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.postgresql.ds.PGSimpleDataSource;

/** What a PostgreSQL server reports, in the words of the user; never with a password. */
public final class PostgresFailures {

    private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03");

    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01");

    private static final String HIDDEN = "***";

    private final PGSimpleDataSource source;

    PostgresFailures(PGSimpleDataSource source) {
        this.source = source;
    }

    /** An address without the password that it may hold. */
    public static String masked(String address) {
        return address.replaceAll("(?i)(password=)[^&\\s]*", "$1" + HIDDEN).replaceAll("//[^/\\s]*@",
                "//" + HIDDEN + "@");
    }

    /** The connection to the server is gone, or cannot be made. */
    static boolean isLost(SQLException e) {
        return state(e).startsWith("08") || LOST.contains(state(e));
    }

    /** Somebody else's work and this one waited for each other. */
    static boolean isInTheWay(SQLException e) {
        return IN_THE_WAY.contains(state(e));
    }

    private static String state(SQLException e) {
        String state = e.getSQLState();
        return state == null ? "" : state;
    }

    /** Names the server and the database. */
    String where() {
        String[] names = source.getServerNames();
        int[] ports = source.getPortNumbers();
        String port = ports == null || ports.length == 0 || ports[0] == 0 ? "5432" : String.valueOf(ports[0]);
        return (names == null || names.length == 0 ? "localhost" : names[0]) + ":" + port + "/"
                + source.getDatabaseName();
    }

    private String user() {
        String user = source.getUser();
        return user == null ? System.getProperty("user.name", "?") : user;
    }

    private String said(SQLException e) {
        String password = source.getPassword();
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
        return masked(password == null || password.isEmpty() ? message : message.replace(password, HIDDEN));
    }

    /** A database whose texts are not Unicode. */
    WorkspaceException encoding(String encoding) {
        return new WorkspaceException(Problem.REFUSED, LocalizedText.of(
                "数据库 " + where() + " 的编码是 " + encoding + "，存不下中文。请新建编码为 UTF8 的数据库：createdb -E UTF8 -T template0 …",
                "the database " + where() + " has the encoding " + encoding
                        + "; make one with the encoding UTF8: createdb -E UTF8 -T template0 …"));
    }

    /** A failure. */
    WorkspaceException of(SQLException e) {
        String state = state(e);
        if (isLost(e)) {
            return failure(Problem.FAILED, e, "连接不上数据库服务器 " + where() + "。请检查服务器是否已启动、地址和端口是否正确、网络是否通畅",
                    "cannot reach the database server " + where()
                            + "; see whether it runs, and whether address, port and network are right");
        }
        return switch (state) {
            case "28P01", "28000" -> failure(Problem.REFUSED, e,
                    "数据库服务器 " + where() + " 不允许用户 " + user() + " 登录。请检查用户名和密码（密码可写在 ~/.pgpass 中）",
                    "the database server " + where() + " does not let the user " + user()
                            + " in; see whether name and password are right (the password may stand in ~/.pgpass)");
            case "3D000" -> failure(Problem.UNKNOWN, e,
                    "服务器上没有数据库 " + where() + "。请先由管理员新建：createdb -E UTF8 " + source.getDatabaseName(),
                    "the server has no database " + where() + "; let its administrator make it: createdb -E UTF8 "
                            + source.getDatabaseName());
            case "3F000", "42501" -> failure(Problem.REFUSED, e,
                    "用户 " + user() + " 在数据库 " + where() + " 中没有所需的权限，或没有可用的模式（schema）",
                    "the user " + user() + " lacks a right in the database " + where() + ", or it has no such schema");
            case "53100" -> failure(Problem.FULL, e, "数据库服务器磁盘空间不足，未写入：" + where(),
                    "the database server has no space left, nothing was written: " + where());
            case "53300" -> failure(Problem.LOCKED, e, "数据库服务器的连接数已满：" + where() + "。请稍后再试",
                    "the database server has no connection left: " + where() + "; try again later");
            case "55P03", "57014", "40001", "40P01" -> failure(Problem.LOCKED, e,
                    "另一位用户正在修改同一份报告，未写入：" + where() + "。请稍后再试",
                    "somebody else is changing the same report, nothing was written: " + where() + "; try again later");
            case "25006" -> failure(Problem.READ_ONLY, e, "数据库只能读取，不能写入：" + where(),
                    "the database can only be read: " + where());
            default -> failure(Problem.FAILED, e, "数据库服务器 " + where() + " 报告错误",
                    "the database server " + where() + " reports an error");
        };
    }

    private WorkspaceException failure(Problem problem, SQLException e, String zh, String en) {
        String said = said(e);
        return new WorkspaceException(problem, LocalizedText.of(zh + "。（" + said + "）", en + " (" + said + ")"), e);
    }
}
