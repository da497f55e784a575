// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

/**
 * Type of a document, such as {@code QUYET_DINH}. An open set: document types keep their Vietnamese names, and new rules on
 * paperwork bring new ones.
 *
 * @param code upper case letters, digits and underscores
 */
public record DirectiveType(String code) {

    /** Instruction (chỉ thị). */
    public static final DirectiveType CHI_THI = new DirectiveType("CHI_THI");
    /** Resolution (nghị quyết). */
    public static final DirectiveType NGHI_QUYET = new DirectiveType("NGHI_QUYET");
    /** Conclusion of a meeting or body (kết luận), not a conclusion on conduct. */
    public static final DirectiveType KET_LUAN = new DirectiveType("KET_LUAN");
    /** Official letter (công văn). */
    public static final DirectiveType CONG_VAN = new DirectiveType("CONG_VAN");
    /** Decision (quyết định). */
    public static final DirectiveType QUYET_DINH = new DirectiveType("QUYET_DINH");
    /** Regulation, as a document (quy định). */
    public static final DirectiveType QUY_DINH = new DirectiveType("QUY_DINH");
    /** Statute (quy chế). */
    public static final DirectiveType QUY_CHE = new DirectiveType("QUY_CHE");
    /** Plan (kế hoạch). */
    public static final DirectiveType KE_HOACH = new DirectiveType("KE_HOACH");
    /** Programme (chương trình). */
    public static final DirectiveType CHUONG_TRINH = new DirectiveType("CHUONG_TRINH");
    /** Guidance (hướng dẫn). */
    public static final DirectiveType HUONG_DAN = new DirectiveType("HUONG_DAN");
    /** Notice (thông báo). */
    public static final DirectiveType THONG_BAO = new DirectiveType("THONG_BAO");
    /** Report, as a document (báo cáo). */
    public static final DirectiveType BAO_CAO = new DirectiveType("BAO_CAO");
    /** Submission (tờ trình). */
    public static final DirectiveType TO_TRINH = new DirectiveType("TO_TRINH");
    /** Urgent dispatch (công điện). */
    public static final DirectiveType CONG_DIEN = new DirectiveType("CONG_DIEN");
    /** Decree (nghị định). */
    public static final DirectiveType NGHI_DINH = new DirectiveType("NGHI_DINH");
    /** Circular (thông tư). */
    public static final DirectiveType THONG_TU = new DirectiveType("THONG_TU");
    /** Circular of the Party (thông tri). */
    public static final DirectiveType THONG_TRI = new DirectiveType("THONG_TRI");
    /** Law (luật). */
    public static final DirectiveType LUAT = new DirectiveType("LUAT");
    /** Minutes (biên bản). */
    public static final DirectiveType BIEN_BAN = new DirectiveType("BIEN_BAN");

    /** Checks the form of the code. */
    public DirectiveType {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("type must be UPPER_CASE: " + code);
        }
    }

    /** The type with this code. */
    public static DirectiveType of(String code) {
        return new DirectiveType(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
